#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""packages_test.py DIST VERSION: looks into the packages and runs what is in them, unpacked."""
import glob
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

DIST, VERSION = os.path.abspath(sys.argv[1]), sys.argv[2]
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICONS = "share/icons/hicolor/{0}/apps/logto-workbench."
PROGRAMS = ("bin/lwb", "bin/logto-workbench", "libexec/logto-workbench/lwb-full")
FILES = {
    *PROGRAMS,
    "share/applications/logto-workbench.desktop",
    "share/metainfo/logto-workbench.metainfo.xml",
    "share/doc/logto-workbench/changelog.gz",
    "share/doc/logto-workbench/copyright",
    "share/man/man1/lwb.1.gz",
    "share/man/man1/logto-workbench.1.gz",
    ICONS.format("scalable") + "svg",
    *(ICONS.format(f"{size}x{size}") + "png" for size in SIZES),
}
PRIVATE = "lib/logto-workbench/private/libcpp-httplib.so."


def package(pattern):
    found = glob.glob(os.path.join(DIST, pattern))
    if len(found) != 1:
        sys.exit(f"{len(found)} files are called {pattern} in {DIST}; build the target `packages` first")
    return found[0]


DEB, RPM, ARCHIVE = package("*.deb"), package("*.rpm"), package("*.tar.gz")


def output(*command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          timeout=240, **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def tree(root):
    return {os.path.relpath(os.path.join(folder, name), root)
            for folder, _, names in os.walk(root) for name in names}


class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.unpacked = os.path.join(cls.scratch.name, "a folder with spaces")
        cls.deb = os.path.join(cls.scratch.name, "deb")
        os.mkdir(cls.unpacked)
        output("tar", "-xf", ARCHIVE, "-C", cls.unpacked, "--strip-components=1")
        output("dpkg-deb", "-x", DEB, cls.deb)

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def assertFiles(self, files):
        private = {file for file in files if file.startswith(PRIVATE)}
        self.assertEqual(files - private, FILES)
        self.assertLessEqual(len(private), 1)

    def environment(self):
        """Nothing of the caller's: no library path, no display, an empty HOME."""
        return {"PATH": "/usr/bin:/bin", "HOME": os.path.join(self.scratch.name, "home"),
                "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}

    def test_checksums_hold(self):
        for file in (DEB, RPM, ARCHIVE):
            output("sha256sum", "--check", file + ".sha256", cwd=DIST)

    def test_all_three_hold_the_same_files(self):
        self.assertFiles(tree(self.deb + "/usr"))
        self.assertFiles(tree(self.unpacked))
        listed = output("rpm", "-qp", "--qf", "[%{FILEMODES:perms} %{FILENAMES}\n]", RPM).splitlines()
        self.assertFiles({line.split("/usr/", 1)[1] for line in listed if line.startswith("-")})

    def test_lintian_has_no_error_and_no_warning(self):
        output("lintian", "--fail-on", "error,warning", DEB)

    def test_desktop_entry_and_metainfo_are_valid(self):
        output("desktop-file-validate", self.deb + "/usr/share/applications/logto-workbench.desktop")
        # The console has no domain to be named after.
        output("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info",
               self.deb + "/usr/share/metainfo/logto-workbench.metainfo.xml")

    def test_version_is_the_same_everywhere(self):
        share = self.deb + "/usr/share"
        changelog = output("gzip", "-dc", share + "/doc/logto-workbench/changelog.gz")
        self.assertTrue(changelog.startswith(f"logto-workbench ({VERSION}) "), changelog)
        for program in ("lwb", "logto-workbench"):
            self.assertIn(f'"Logto Workbench {VERSION}"', output("gzip", "-dc", f"{share}/man/man1/{program}.1.gz"))
        with open(share + "/metainfo/logto-workbench.metainfo.xml", encoding="utf-8") as metainfo:
            self.assertIn(f'<release version="{VERSION}"', metainfo.read())
        self.assertEqual(output("dpkg-deb", "-f", DEB, "Version"), VERSION + "\n")

    def test_icons_have_the_size_of_their_folder(self):
        for size in SIZES:
            picture = os.path.join(self.deb, "usr", ICONS.format(f"{size}x{size}") + "png")
            self.assertIn(f"{size} x {size},", output("file", picture))

    def test_dependencies_name_what_scanners_cannot_see_and_not_our_own_copy(self):
        depends = output("dpkg-deb", "-f", DEB, "Depends")
        for needed in ("qt6-svg-plugins", "libqt6svg6", "libsecret-1-0", "ca-certificates", "hicolor-icon-theme",
                       "libqt6keychain1", "libqt6widgets6"):
            self.assertRegex(depends, rf"(^|, ){re.escape(needed)}\b")
        self.assertNotIn("httplib", depends)
        self.assertNotIn("httplib", output("rpm", "-qpR", RPM))
        self.assertNotIn("httplib", output("rpm", "-qp", "--provides", RPM))

    def test_no_scripts_run_at_installation(self):
        members = output("dpkg-deb", "--info", DEB)
        self.assertNotRegex(members, r"\b(pre|post)(inst|rm)\b")

    def test_programs_start_where_they_were_unpacked(self):
        for root in (self.unpacked, self.deb + "/usr"):
            for program in ("lwb", "logto-workbench"):
                told = output(f"{root}/bin/{program}", "--version", env=self.environment())
                self.assertEqual(told, f"{program} {VERSION}\n")
            output(f"{root}/bin/logto-workbench", "--self-test", env=self.environment())

    def test_doctor_is_content_with_the_demo_tenant_where_they_were_unpacked(self):
        lwb = self.unpacked + "/bin/lwb"
        with subprocess.Popen([lwb, "demo"], stdout=subprocess.PIPE, env=self.environment()) as demo:
            try:
                said = json.loads(demo.stdout.readline())
                tenant = {"LOGTO_ENDPOINT": said["endpoint"], "LOGTO_CLIENT_ID": said["clientId"],
                          "LOGTO_CLIENT_SECRET": said["clientSecret"], "LOGTO_RESOURCE": said["resource"]}
                verdict = json.loads(output(lwb, "doctor", "--json", env=self.environment() | tenant))
                self.assertTrue(verdict["ok"], verdict)
            finally:
                demo.terminate()

    def test_programs_load_the_library_beside_them(self):
        for program in PROGRAMS:
            loaded = output("ldd", f"{self.unpacked}/{program}", env=self.environment())
            self.assertNotIn("not found", loaded)
            for path in re.findall(r"libcpp-httplib\S* => (.+) \(0x", loaded):
                self.assertTrue(os.path.realpath(path).startswith(os.path.realpath(self.unpacked)), path)

    def test_programs_are_hardened(self):
        for program in PROGRAMS:
            binary = f"{self.deb}/usr/{program}"
            elf = output("readelf", "--wide", "--file-header", "--program-headers", "--dynamic", binary)
            self.assertRegex(elf, r"Type: +DYN", "position independent")
            self.assertRegex(elf, r"FLAGS_1.*\bPIE\b")
            self.assertIn("GNU_RELRO", elf)
            self.assertRegex(elf, r"FLAGS_1.*\bNOW\b")
            self.assertRegex(elf, r"GNU_STACK +(0x\w+ +){5}RW +", "no executable stack")
            self.assertNotIn(".debug_info", output("readelf", "--wide", "--sections", binary))
            symbols = output("readelf", "--wide", "--dyn-syms", binary)
            self.assertIn("__stack_chk_fail", symbols, "stack protector")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
