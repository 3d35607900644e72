package revnet.evaluate;

/**
 * A claim that a reader wrote down.
 *
 * @param written its ends, by the gold's ids, in the order of the file, and its relation
 * @param said when, how firmly and in which words
 * @param optional whether it counts neither for nor against
 */
record GoldClaim(Key written, Said said, boolean optional) {

    Key key() {
        return Key.of(written.subject(), written.relation(), written.object());
    }
}
