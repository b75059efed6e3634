module app {
    requires io.github.menkan;
    // what the library needs for JSON, and does not require of those who have none
    requires com.fasterxml.jackson.databind;
}
