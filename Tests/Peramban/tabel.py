"""The routes of the policy table, and which of them an address is."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

# Values of a query that make another page, and not only other rows of the same.
PEMBEDA = ("tampil", "jenis")


class Tabel:
    def __init__(self, teks):
        self.baris = [tuple(satu.split(maxsplit=2)) for satu in teks.splitlines()]
        self.dibaca = [jalan for metode, jalan, _ in self.baris if metode == "GET"]
        # what is written out goes before what is filled in
        urut = sorted(self.dibaca, key=lambda jalan: jalan.count("{"))
        self.bentuk = [(jalan, re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(jalan)) + "$")) for jalan in urut]

    def rute(self, alamat):
        """`/surat-masuk/{kiriman}` for `/surat-masuk/4711?tampil=baru`."""
        jalan = urlsplit(alamat).path
        return next((rute for rute, bentuk in self.bentuk if bentuk.match(jalan)), jalan)

    def jenis(self, alamat):
        """The route with the kind of thing its query asks for."""
        tanya = [(nama, isi if nama in PEMBEDA else "") for nama, isi in parse_qsl(urlsplit(alamat).query)]
        return self.rute(alamat) + (f"?{urlencode(tanya)}" if tanya else "")
