package revnet.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import revnet.ingest.Progress;

/** Shows how far the reading is, as a bar on a terminal and not at all elsewhere. */
final class Bar implements Progress, AutoCloseable {

    private Optional<ProgressBar> bar = Optional.empty();

    @Override
    public synchronized void begin(int documents) {
        if (!Terminal.isThere()) {
            return;
        }
        var style = System.getenv("NO_COLOR") == null
                ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                : ProgressBarStyle.UNICODE_BLOCK;
        bar = Optional.of(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(documents)
                .setStyle(style)
                .clearDisplayOnFinish()
                .build());
    }

    @Override
    public synchronized void read(String document, int characters) {
        bar.ifPresent(shown -> shown.setExtraMessage(document).step());
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
