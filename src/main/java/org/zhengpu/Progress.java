package org.zhengpu;

/** Told how far a build is; called from one thread. */
public interface Progress extends AutoCloseable {
  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(int files) {}

        @Override
        public void done(String file) {}

        @Override
        public void close() {}
      };

  /** A build begins. */
  void begin(int files);

  /** A file is done. */
  void done(String file);

  @Override
  void close();
}
