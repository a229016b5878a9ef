// A library must have a source of its own before CMake can hang the embedded files on it.
