package revnet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import revnet.model.RevnetException;
import revnet.model.UsageError;

/** Turns an error into one sentence and an exit code: 1 if the command failed, 2 if it was used wrongly. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult result) {
        var err = command.getErr();
        err.println(sentence(error));
        if (Verbosity.given(result)) {
            error.printStackTrace(err);
        }
        return error instanceof UsageError ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        var command = error.getCommandLine();
        var help = "%s --help".formatted(command.getCommandSpec().qualifiedName());
        var message = String.valueOf(error.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        if (error instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
            message = "There is no command or option '%s'"
                    .formatted(unmatched.getUnmatched().get(0));
        }
        command.getErr().println("%s; %s says what can be given.".formatted(message.replaceAll("[.;]$", ""), help));
        return ExitCode.USAGE;
    }

    private static String sentence(Exception error) {
        if (error instanceof RevnetException) {
            return String.valueOf(error.getMessage());
        }
        if (error instanceof UncheckedIOException && error.getCause() instanceof IOException cause) {
            return sentence(cause);
        }
        if (error instanceof FileSystemException file) {
            return "%s %s; check the path and try again.".formatted(file.getFile(), reason(file));
        }
        if (error instanceof IOException) {
            return "Reading or writing failed (%s); try again.".formatted(error.getMessage());
        }
        return "Something went wrong inside revnet (%s); run the command again with -v to see where."
                .formatted(error.toString().lines().findFirst().orElse(""));
    }

    private static String reason(FileSystemException error) {
        if (error instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (error instanceof AccessDeniedException) {
            return "may not be read or written by you";
        }
        return "cannot be read or written (%s)".formatted(error.getReason());
    }
}
