#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the .ts files against the sources: nothing missing, nothing unfinished, no lost argument."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
LANGUAGES = ("en", "pt_BR", "es", "fr", "de", "ja", "zh_CN")


def texts(folder, language):
    """(context, source, comment) → the forms of its translation; None for one that is not finished."""
    found = {}
    file = os.path.join(folder, f"logto-workbench_{language}.ts")
    for context in xml.etree.ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None and all(forms)
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            found[key] = forms if finished else None
    return found


class Translations(unittest.TestCase):
    maxDiff = None

    def test_files_hold_exactly_the_texts_of_the_sources(self):
        with tempfile.TemporaryDirectory() as fresh:
            for language in LANGUAGES:
                shutil.copy(f"{ROOT}/translations/logto-workbench_{language}.ts", fresh)
            subprocess.run([f"{ROOT}/scripts/update-translations.sh", fresh], check=True, timeout=240)
            for language in LANGUAGES:
                kept = set(texts(f"{ROOT}/translations", language))
                wanted = set(texts(fresh, language))
                self.assertEqual((sorted(wanted - kept), sorted(kept - wanted)), ([], []),
                                 f"{language}: run scripts/update-translations.sh")

    def test_everything_is_translated(self):
        for language in LANGUAGES:
            unfinished = [key for key, forms in texts(f"{ROOT}/translations", language).items() if not forms]
            self.assertEqual(unfinished, [], language)

    def test_translations_keep_the_arguments(self):
        for language in LANGUAGES:
            for key, forms in texts(f"{ROOT}/translations", language).items():
                for form in forms or []:
                    # One form of a plural may spell its number out.
                    arguments = [sorted(set(re.findall(r"%L?\d|%n", text)) - ({"%n"} if len(forms) > 1 else set()))
                                 for text in (key[1], form)]
                    self.assertEqual(arguments[0], arguments[1], key)


if __name__ == "__main__":
    unittest.main()
