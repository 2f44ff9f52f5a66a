"""A PostgreSQL cluster of one's own in a temporary folder, reached by a unix socket only, durable as in production."""
import contextlib
import glob
import os
import pwd
import subprocess

from lingkungan import folder

SETELAN = {"max_connections": "100", "shared_buffers": "512MB", "max_wal_size": "4GB", "work_mem": "16MB",
           "maintenance_work_mem": "256MB", "effective_cache_size": "4GB"}


class Klaster:
    """`path` keeps the data and the socket; it may hold a cluster from before."""

    def __init__(self, path):
        self.path = path
        self.bin = max(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda p: int(p.split("/")[4]))
        if os.getuid() == 0:
            postgres = pwd.getpwnam("postgres")
            os.chown(path, postgres.pw_uid, postgres.pw_gid)
        if not os.path.exists(f"{path}/data/PG_VERSION"):
            self.perintah("initdb", "-D", f"{path}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")

    def perintah(self, program, *argumen):
        # initdb and postgres refuse to run as root
        awalan = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        with open(os.path.join(self.path, "perintah.log"), "ab") as log:
            subprocess.run([*awalan, f"{self.bin}/{program}", *argumen], check=True, cwd=self.path, stdout=log,
                           stderr=log, stdin=subprocess.DEVNULL, timeout=180)

    def mulai(self):
        pilihan = " ".join(f"-c {k}={v}" for k, v in SETELAN.items())
        self.perintah("pg_ctl", "start", "-w", "-t", "120", "-D", f"{self.path}/data", "-l", f"{self.path}/log",
                      "-o", f"-c listen_addresses= -k {self.path} {pilihan}")

    def henti(self, cara="fast"):
        self.perintah("pg_ctl", "stop", "-w", "-t", "120", "-m", cara, "-D", f"{self.path}/data")

    def buat(self, nama, dari="template1"):
        """Makes the database `nama` as a copy of another. Answers its address."""
        self.sql("postgres", f"CREATE DATABASE {nama} TEMPLATE {dari}")
        return self.url(nama)

    def url(self, nama):
        return f"postgresql:///{nama}?host={self.path}&user=postgres"

    def sql(self, basis, teks):
        return subprocess.run([f"{self.bin}/psql", "-qAtX", "-h", self.path, "-U", "postgres", basis, "-c", teks],
                              check=True, stdout=subprocess.PIPE, text=True, timeout=1800).stdout


@contextlib.contextmanager
def klaster(path=None):
    """A running cluster, in `path` or in a folder that is thrown away."""
    with contextlib.ExitStack() as tumpukan:
        ada = Klaster(path or tumpukan.enter_context(folder("kpg-")))
        ada.mulai()
        try:
            yield ada
        finally:
            with contextlib.suppress(subprocess.SubprocessError):
                ada.henti("fast" if path else "immediate")
