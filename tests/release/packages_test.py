#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""packages_test.py DIST VERSION: looks into the packages and runs what is in them, unpacked."""
import glob
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

DIST, VERSION = os.path.abspath(sys.argv[1]), sys.argv[2]
SOURCES = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICONS = "share/icons/hicolor/{0}/apps/logto-workbench."
PROGRAMS = ("bin/lwb", "bin/logto-workbench", "libexec/logto-workbench/lwb-full")
FILES = {
    *PROGRAMS,
    "share/applications/logto-workbench.desktop",
    "share/metainfo/invalid.logto_workbench.console.metainfo.xml",
    "share/bash-completion/completions/lwb",
    "share/fish/vendor_completions.d/lwb.fish",
    "share/zsh/site-functions/_lwb",
    "share/zsh/vendor-completions/_lwb",
    "share/doc/logto-workbench/changelog.gz",
    "share/doc/logto-workbench/copyright",
    "share/man/man1/lwb.1.gz",
    "share/man/man1/logto-workbench.1.gz",
    ICONS.format("scalable") + "svg",
    *(ICONS.format(f"{size}x{size}") + "png" for size in SIZES),
}
ENTRY = "/usr/share/applications/logto-workbench.desktop"
METAINFO = "/usr/share/metainfo/invalid.logto_workbench.console.metainfo.xml"
PRIVATE = "lib/logto-workbench/private/libcpp-httplib.so."


def package(pattern):
    found = glob.glob(os.path.join(DIST, pattern))
    if len(found) != 1:
        sys.exit(f"{len(found)} files are called {pattern} in {DIST}; "
                 "build the target `packages` first")
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

    def assertContent(self, known, *command):
        """The command has no error and no warning to tell of but the known one, which versions of
        it differ in: the older ones refuse to be told to leave it out."""
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              timeout=240)
        told = [line for line in done.stdout.splitlines() if re.match("[EW]: ", line)]
        self.assertEqual([line for line in told if known not in line], [])
        self.assertTrue(done.returncode == 0 or told, done.stdout)

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
        listed = output("rpm", "-qp", "--qf", "[%{FILEMODES:perms} %{FILENAMES}\n]", RPM)
        self.assertFiles({line.split("/usr/", 1)[1] for line in listed.splitlines()
                          if line.startswith("-")})

    def test_lintian_has_no_error_and_no_warning(self):
        # From Debian 13 on it asks appstreamcli, too, which is judged below.
        self.assertContent("appstream-metadata-validation-failed",
                           "lintian", "--fail-on", "error,warning", DEB)

    def test_desktop_entry_and_metainfo_are_valid(self):
        output("desktop-file-validate", self.deb + ENTRY)
        # AppStream 1.0 misses a homepage: there is none until LWB_HOMEPAGE names it.
        self.assertContent("url-homepage-missing", "appstreamcli", "validate", "--no-net",
                           "--pedantic", self.deb + METAINFO)

    def test_every_command_of_the_desktop_entry_is_one_the_console_takes(self):
        with open(self.deb + ENTRY, encoding="utf-8") as entry:
            commands = re.findall("^Exec=(.*)$", entry.read(), re.MULTILINE)
        self.assertEqual(len(commands), 3)
        for command in commands:
            program, *options = command.split()
            output(f"{self.deb}/usr/bin/{program}", *options, "--version", env=self.environment())

    def test_metainfo_of_a_published_project_is_valid_and_its_pictures_exist(self):
        published = os.path.join(self.scratch.name, os.path.basename(METAINFO))
        output("cmake", f"-DOUTPUT={published}", "-DHOMEPAGE=https://example.org/",
               "-DSCREENSHOTS=https://example.org/pictures", "-P",
               f"{SOURCES}/resources/packaging/write_metainfo.cmake")
        output("appstreamcli", "validate", "--no-net", "--pedantic", published)
        with open(published, encoding="utf-8") as metainfo:
            pictures = re.findall("<image>https://example.org/pictures/(.*)</image>",
                                  metainfo.read())
        self.assertGreater(len(pictures), 1)
        for picture in pictures:
            self.assertTrue(os.path.isfile(f"{SOURCES}/resources/screenshots/{picture}"), picture)

    def test_version_is_the_same_everywhere(self):
        share = self.deb + "/usr/share"
        changelog = output("gzip", "-dc", share + "/doc/logto-workbench/changelog.gz")
        self.assertTrue(changelog.startswith(f"logto-workbench ({VERSION}) "), changelog)
        for program in ("lwb", "logto-workbench"):
            manual = output("gzip", "-dc", f"{share}/man/man1/{program}.1.gz")
            self.assertIn(f'"Logto Workbench {VERSION}"', manual)
        with open(self.deb + METAINFO, encoding="utf-8") as metainfo:
            self.assertIn(f'<release version="{VERSION}"', metainfo.read())
        self.assertEqual(output("dpkg-deb", "-f", DEB, "Version"), VERSION + "\n")

    def test_icons_have_the_size_of_their_folder(self):
        for size in SIZES:
            picture = os.path.join(self.deb, "usr", ICONS.format(f"{size}x{size}") + "png")
            self.assertIn(f"{size} x {size},", output("file", picture))

    def test_dependencies_name_what_scanners_cannot_see_and_not_our_own_copy(self):
        depends = output("dpkg-deb", "-f", DEB, "Depends")
        for needed in ("qt6-svg-plugins", "libqt6svg6", "libsecret-1-0", "ca-certificates",
                       "hicolor-icon-theme",
                       "libqt6keychain1", "libqt6widgets6"):
            self.assertRegex(depends, rf"(^|, ){re.escape(needed)}\b")
        self.assertNotIn("httplib", depends)
        self.assertNotIn("httplib", output("rpm", "-qpR", RPM))
        self.assertNotIn("httplib", output("rpm", "-qp", "--provides", RPM))

    def test_completions_are_of_this_lwb(self):
        share = self.deb + "/usr/share"
        ask = '. "$0"; COMP_WORDS=(lwb --v); COMP_CWORD=1; _lwb; echo "${COMPREPLY[*]}"'
        told = output("bash", "--norc", "-c", ask, share + "/bash-completion/completions/lwb")
        self.assertEqual(told, "--version\n")
        overview = output(self.deb + "/usr/bin/lwb", "--help", env=self.environment())
        words = re.findall("^  ([a-z]+)", overview, re.MULTILINE)
        for file in ("fish/vendor_completions.d/lwb.fish", "zsh/site-functions/_lwb",
                     "zsh/vendor-completions/_lwb"):
            with open(f"{share}/{file}", encoding="utf-8") as script:
                text = script.read()
            self.assertEqual([word for word in words if word not in text], [], file)

    def test_no_scripts_run_at_installation(self):
        members = output("dpkg-deb", "--info", DEB)
        self.assertNotRegex(members, r"\b(pre|post)(inst|rm)\b")

    def test_rpm_says_what_it_is_and_needs(self):
        told = output("rpm", "-qp", "--qf", "%{NAME} %{VERSION} %{ARCH} %{OS} %{LICENSE}", RPM)
        self.assertRegex(told,
                         rf"^logto-workbench {re.escape(VERSION)} \w+ linux GPL-3.0-or-later$")
        self.assertEqual(output("rpm", "-qp", "--scripts", "--triggers", RPM), "")
        needed = output("rpm", "-qpR", RPM)
        libraries = set()
        for program in PROGRAMS:
            dynamic = output("readelf", "--wide", "--dynamic", f"{self.deb}/usr/{program}")
            libraries |= set(re.findall(r"NEEDED.*\[(.*)\]", dynamic))
        for wanted in {"libsecret", "ca-certificates", "hicolor-icon-theme"} | libraries:
            if "httplib" not in wanted:
                self.assertRegex(needed, rf"(?m)^{re.escape(wanted)}\b")

    def test_rpm_holds_what_the_deb_holds(self):
        digests = output("rpm", "-qp", "--qf", "[%{FILEDIGESTS} %{FILENAMES}\n]", RPM).splitlines()
        for digest, path in (line.split(" ", 1) for line in digests):
            # Programs are stripped by each packager's own means.
            if digest and path[len("/usr/"):] not in PROGRAMS:
                with open(self.deb + path, "rb") as file:
                    self.assertEqual(hashlib.sha256(file.read()).hexdigest(), digest, path)

    @unittest.skipUnless(os.geteuid() == 0, "rpm changes its root")
    def test_rpm_installs_and_leaves_nothing(self):
        root = os.path.join(self.scratch.name, "rpm")
        os.mkdir(root)

        def rpm(*arguments):
            return output("rpm", "--root", root, *arguments)

        rpm("--initdb")
        # Without its dependencies: none of them is a package of rpm's here.
        rpm("-i", "--nodeps", "--nosignature", RPM)
        ours = {file for file in tree(root) if file.startswith("usr/")}
        self.assertFiles({file[len("usr/"):] for file in ours})
        verified = rpm("-V", "--nodeps", "logto-workbench").splitlines()
        # Debian's rpm says each time that one should not use it.
        self.assertEqual([line for line in verified if not line.startswith("rpm: ")], [])
        rpm("-e", "logto-workbench")
        self.assertEqual({file for file in tree(root) if file.startswith("usr/")}, set())
        named = [folder for folder, *_ in os.walk(root)
                 if "logto-workbench" in os.path.basename(folder)]
        self.assertEqual(named, [])

    def test_programs_start_where_they_were_unpacked(self):
        for root in (self.unpacked, self.deb + "/usr"):
            for program in ("lwb", "logto-workbench"):
                told = output(f"{root}/bin/{program}", "--version", env=self.environment())
                self.assertEqual(told, f"{program} {VERSION}\n")
            output(f"{root}/bin/logto-workbench", "--self-test", env=self.environment())

    def test_doctor_is_content_with_the_demo_tenant_where_they_were_unpacked(self):
        lwb = self.unpacked + "/bin/lwb"
        with subprocess.Popen([lwb, "demo"], stdout=subprocess.PIPE,
                              env=self.environment()) as demo:
            try:
                said = json.loads(demo.stdout.readline())
                tenant = {"LOGTO_ENDPOINT": said["endpoint"], "LOGTO_CLIENT_ID": said["clientId"],
                          "LOGTO_CLIENT_SECRET": said["clientSecret"],
                          "LOGTO_RESOURCE": said["resource"]}
                told = output(lwb, "doctor", "--json", env=self.environment() | tenant)
                verdict = json.loads(told)
                self.assertTrue(verdict["ok"], verdict)
            finally:
                demo.terminate()

    def test_programs_load_the_library_beside_them(self):
        for program in PROGRAMS:
            loaded = output("ldd", f"{self.unpacked}/{program}", env=self.environment())
            self.assertNotIn("not found", loaded)
            for path in re.findall(r"libcpp-httplib\S* => (.+) \(0x", loaded):
                self.assertTrue(
                    os.path.realpath(path).startswith(os.path.realpath(self.unpacked)), path)

    def test_programs_are_hardened(self):
        for program in PROGRAMS:
            binary = f"{self.deb}/usr/{program}"
            elf = output("readelf", "--wide", "--file-header", "--program-headers", "--dynamic",
                         binary)
            self.assertRegex(elf, r"Type: +DYN", "position independent")
            self.assertRegex(elf, r"FLAGS_1.*\bPIE\b")
            self.assertIn("GNU_RELRO", elf)
            self.assertRegex(elf, r"FLAGS_1.*\bNOW\b")
            self.assertRegex(elf, r"GNU_STACK +(0x\w+ +){5}RW +", "no executable stack")
            self.assertNotIn(".debug_info", output("readelf", "--wide", "--sections", binary))
            symbols = output("readelf", "--wide", "--dyn-syms", binary)
            self.assertIn("__stack_chk_fail", symbols, "stack protector")

    def test_programs_are_fortified(self):
        checking = set()
        for program in PROGRAMS:
            symbols = output("readelf", "--wide", "--dyn-syms", f"{self.deb}/usr/{program}")
            imported = set(re.findall(r"UND (\w+)@GLIBC", symbols))
            # Of these the checking twin is called always; of memcpy and its like only where the
            # compiler knows the size of one side, but not that all is well.
            plain = {name for name in imported if re.fullmatch(r"v?[sfd]?n?printf", name)}
            self.assertEqual(plain, set(), program)
            checking |= {name for name in imported if re.fullmatch(r"__\w+_chk", name)}
        self.assertNotEqual(checking, set())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
