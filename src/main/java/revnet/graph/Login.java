package revnet.graph;

/**
 * Who logs in to a server.
 *
 * @param user the user's name
 * @param password the password; never printed
 */
public record Login(String user, String password) {

    /** Hides the password. */
    @Override
    public String toString() {
        return "Login[user=%s]".formatted(user);
    }
}
