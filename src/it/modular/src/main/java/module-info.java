module app {
    requires io.github.menkan;
}
