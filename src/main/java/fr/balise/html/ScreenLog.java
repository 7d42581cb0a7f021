package fr.balise.html;

/// Is told, with offsets, what [Screen] removes and what it keeps.
interface ScreenLog {

    /// Something was removed.
    void removed(Removal what, int start, int end);

    /// An address was kept.
    void address(String url, boolean image, int start, int end);

    /// An id was kept.
    void id(String id);

    /// Hears nothing.
    static ScreenLog deaf() {
        return new ScreenLog() {
            @Override
            public void removed(Removal what, int start, int end) {}

            @Override
            public void address(String url, boolean image, int start, int end) {}

            @Override
            public void id(String id) {}
        };
    }
}
