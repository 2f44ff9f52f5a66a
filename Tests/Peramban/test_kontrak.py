"""Whatever is sent to whatever route: the server answers, and never with a fault of its own (schemathesis).

Pages: the OpenAPI document is made from the policy table, so a new route is tried from its first day. The server is one
of its own, since much is changed here at random. API: the server's own document is held to its word.
"""

import pathlib
import re
import subprocess
import sys

import hypothesis
import pytest
import schemathesis
from schemathesis.checks import not_a_server_error

from kantor import SANDI, masuk
from peladen import Peladen

# ends the session that the test itself needs, or never ends
KECUALI = {("POST", "/keluar"), ("GET", "/langsung"), ("POST", "/akun/sesi-lain/pencabutan")}
ORANG = ["kadis.kesehatan", "admin"]
ISIAN = """
acara_nama acara_tanggal acara_tempat acara_waktu alasan balas berkas catatan dasar hal induk instruksi isi jabatan jawaban
jenis ke keamanan kecepatan kemajuan kepada keterangan kiriman klasifikasi kode koordinasi kunci kurang laporan luar mulai
nama nomor orang pemulihan penandatangan pengguna peran pilih q ralat sandi sandi_baru sebelum selesai singkatan tampil
tanggal tembusan tenggat tenggat_khusus tujuan unit urutan versi
""".split()
TEKS = {"type": "string", "maxLength": 200}
NILAI = {"anyOf": [TEKS, {"type": "integer"}, {"type": "string", "format": "date"}, {"const": ""}]}


def openapi(tabel):
    """One operation for each line of the policy table."""
    jalan = {}
    for baris in tabel.splitlines():
        metode, alamat, _ = baris.split(maxsplit=2)
        if (metode, alamat) in KECUALI:
            continue
        parameter = [
            {"name": nama, "in": "path", "required": True,
             "schema": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "minLength": 1, "maxLength": 40}]}}
            for nama in re.findall(r"\{(\w+)\}", alamat)
        ]
        operasi = {"parameters": parameter, "responses": {"default": {"description": "any"}}}
        if metode == "GET":
            operasi["parameters"] = parameter + [
                {"name": nama, "in": "query", "schema": NILAI} for nama in ["q", "tampil", "sebelum", "jenis", "balas", "ralat"]]
        else:
            operasi["requestBody"] = {"content": {"application/x-www-form-urlencoded": {"schema": {
                "type": "object", "additionalProperties": False, "properties": {nama: NILAI for nama in ISIAN}}}}}
        jalan.setdefault(alamat, {})[metode.lower()] = operasi
    return {"openapi": "3.0.3", "info": {"title": "Kantaya", "version": "1"}, "paths": jalan}


@pytest.fixture(scope="module")
def peladen_sendiri(benih):
    peladen = Peladen(benih)
    try:
        peladen.mulai()
        yield peladen
        # a clean end after all that
        assert peladen.berhenti() == 0
        assert peladen.perintah("verify").strip().endswith("Utuh.")
    finally:
        peladen.bersihkan()


@pytest.mark.parametrize("nama", ORANG)
def test_tidak_ada_permintaan_yang_membuat_peladen_gagal(peramban, peladen_sendiri, nama):
    konteks = peramban.new_context(base_url=peladen_sendiri.alamat, locale="id-ID")
    halaman = konteks.new_page()
    masuk(halaman, nama)
    bukti = halaman.locator("meta[name=csrf]").get_attribute("content")
    kuki = {satu["name"]: satu["value"] for satu in konteks.cookies()}
    konteks.close()

    skema = schemathesis.openapi.from_dict(openapi(peladen_sendiri.perintah("rute")))
    dicoba = 0
    for hasil in skema.get_all_operations():
        operasi = hasil.ok()

        @hypothesis.settings(
            max_examples=6, deadline=None, database=None, derandomize=True, phases=[hypothesis.Phase.generate],
            suppress_health_check=list(hypothesis.HealthCheck))
        @hypothesis.given(case=operasi.as_strategy())
        def coba(case):
            jawaban = case.call(
                base_url=peladen_sendiri.alamat, cookies=kuki, timeout=20, allow_redirects=False,
                headers={"X-CSRF": bukti, "Accept": "text/html"})
            case.validate_response(jawaban, checks=[not_a_server_error])

        coba()
        dicoba += 1
    assert dicoba > 30


def token(peramban, peladen, nama):
    """A token of that person with every scope, as he makes it on his page."""
    konteks = peramban.new_context(base_url=peladen.alamat, locale="id-ID")
    halaman = konteks.new_page()
    masuk(halaman, nama)
    halaman.goto("/akun/token")
    halaman.get_by_label("Nama aplikasi").fill("Pengujian")
    for cakupan in halaman.get_by_role("group", name=re.compile("^Cakupan")).get_by_role("checkbox").all():
        cakupan.check()
    halaman.get_by_role("group", name=re.compile("^Masa berlaku")).get_by_role("radio").first.check()
    halaman.get_by_label("Kata sandi Anda").fill(SANDI)
    halaman.get_by_role("button", name="Buat token").click()
    rahasia = halaman.locator("[data-token]").inner_text()
    konteks.close()
    return rahasia


@pytest.mark.parametrize("nama", ORANG)
def test_api_berbuat_seperti_dokumennya(peramban, peladen_sendiri, nama):
    """Every operation, every check: answers, their forms, refusal of bad data, nothing without a token.

    Save one: that whatever fits the document is accepted. Rules between fields and with what the office holds (a signer
    with a mandate, one kind of addressee) are answered 422, as the document says.
    """
    hasil = subprocess.run(
        [
            pathlib.Path(sys.executable).with_name("schemathesis"), "run", f"{peladen_sendiri.alamat}/api/openapi.json",
            "--header", f"Authorization: Bearer {token(peramban, peladen_sendiri, nama)}", "--checks", "all",
            "--exclude-checks", "positive_data_acceptance",
            "--phases", "examples,coverage,fuzzing,stateful", "--max-examples", "5", "--seed", "1",
            "--request-timeout", "20", "--no-color",
        ], capture_output=True, text=True, timeout=240, cwd=peladen_sendiri.folder)
    assert hasil.returncode == 0, hasil.stdout[-6000:] + hasil.stderr[-1000:]
