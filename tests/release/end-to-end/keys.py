# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and mouse as a person has them: events of the X server (XTest), which go to whatever has the
focus. Nothing is addressed: a key that is not for the expected widget goes astray and shows."""
import ctypes
import os

MODIFIERS = {"Ctrl": 0xFFE3, "Alt": 0xFFE9, "Shift": 0xFFE1}
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Delete": 0xFFFF, "Home": 0xFF50,
        "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "PageDown": 0xFF56, "End": 0xFF57,
        "F1": 0xFFBE, "F5": 0xFFC2}
LEFT_BUTTON = 1


class Keys:
    """One keyboard and mouse, on the screen DISPLAY names."""

    def __init__(self):
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._x.XkbKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_int]
        self._x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._test.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._test.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int,
                                                    ctypes.c_ulong]
        self._display = self._x.XOpenDisplay(os.environ["DISPLAY"].encode())
        if not self._display:
            raise SystemExit("no X display to press keys on")

    def press(self, *chords):
        """Each chord is a key, or keys held together: "Tab", "Ctrl+F"."""
        for chord in chords:
            *held, last = chord.split("+")
            self._chord([MODIFIERS[name] for name in held], KEYS.get(last) or ord(last.lower()))

    def type(self, text):
        """Letters, digits and signs of ASCII, one key after the other."""
        for character in text:
            code = self._x.XKeysymToKeycode(self._display, ord(character))
            plain = self._x.XkbKeycodeToKeysym(self._display, code, 0, 0)
            self._chord([] if plain == ord(character) else [MODIFIERS["Shift"]], ord(character))

    def drag(self, start, end):
        """With the left button, from one point of the screen to another."""
        self._move(start)
        self._button(True)
        self._move(((start[0] + end[0]) // 2, (start[1] + end[1]) // 2))
        self._move(end)
        self._button(False)

    def _chord(self, held, keysym):
        for modifier in held:
            self._key(modifier, True)
        self._key(keysym, True)
        self._key(keysym, False)
        for modifier in reversed(held):
            self._key(modifier, False)
        self._x.XSync(self._display, False)

    def _key(self, keysym, down):
        code = self._x.XKeysymToKeycode(self._display, keysym)
        if not code:
            raise SystemExit(f"this keyboard has no key for {keysym:#x}")
        self._test.XTestFakeKeyEvent(self._display, code, down, 0)

    def _move(self, point):
        self._test.XTestFakeMotionEvent(self._display, -1, *point, 0)
        self._x.XSync(self._display, False)

    def _button(self, down):
        self._test.XTestFakeButtonEvent(self._display, LEFT_BUTTON, down, 0)
        self._x.XSync(self._display, False)
