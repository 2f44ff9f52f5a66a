"""What people and browsers do wrong, and what must come of it: nothing."""

import contextlib
import os
import pathlib
import re
import signal
import time
from urllib.parse import quote

import playwright.sync_api
import pytest
from playwright.sync_api import expect

from kantor import CHROMIUM, SANDI, ajukan, buka_surat, masuk, simpan, surat_terkirim, tulis


def jumlah_konsep(kantor, hal):
    halaman = kantor.orang("konseptor.kesehatan")
    halaman.goto("/naskah?tampil=konsep")
    return halaman.get_by_role("link", name=re.compile(re.escape(hal))).count()


def test_klik_ganda_membuat_satu_surat(kantor):
    hal = "Surat yang diklik dua kali"
    halaman = kantor.orang("konseptor.kesehatan")
    tulis(halaman, hal)
    halaman.get_by_role("button", name="Simpan dan lihat").dblclick()
    halaman.wait_for_url(re.compile(r"/naskah/\d+$"))
    assert jumlah_konsep(kantor, hal) == 1


def test_formulir_yang_sama_dikirim_dua_kali_membuat_satu_surat(kantor):
    """Two requests of the same form reach the server, as from a weak line: the second finds the first's letter."""
    hal = "Surat yang dikirim ulang"
    halaman = kantor.orang("konseptor.kesehatan")
    tulis(halaman, hal)
    isian = halaman.evaluate(
        "[...new FormData(document.querySelector('form[data-simpan]'))].filter(([, isi]) => typeof isi === 'string')")
    data = "&".join(f"{kunci}={quote(nilai, safe='')}" for kunci, nilai in isian)
    jawaban = [
        halaman.request.post(
            "/naskah", data=data, max_redirects=0,
            headers={"Content-Type": "application/x-www-form-urlencoded", "Origin": kantor.alamat})
        for _ in range(2)
    ]
    assert [satu.status for satu in jawaban] == [303, 303]
    assert jawaban[0].headers["location"] == jawaban[1].headers["location"]
    assert jumlah_konsep(kantor, hal) == 1


def test_tombol_kembali_tidak_mengirim_lagi(kantor):
    hal = "Surat sebelum tombol kembali"
    halaman = kantor.orang("konseptor.kesehatan")
    tulis(halaman, hal)
    surat = simpan(halaman)
    halaman.go_back()
    halaman.wait_for_url(re.compile("/naskah/baru"))
    halaman.go_forward()
    halaman.wait_for_url(re.compile(surat))
    expect(halaman.get_by_role("heading", name=hal, level=1)).to_be_visible()
    ajukan(halaman)
    halaman.reload()
    assert jumlah_konsep(kantor, hal) == 1


def perangkat(kantor, folder):
    """A browser that keeps its things in `folder`, as a person's own does."""
    konteks = kantor.peramban.browser_type.launch_persistent_context(
        folder, executable_path=CHROMIUM, args=["--disable-gpu"],
        base_url=kantor.alamat, locale="id-ID", timezone_id="Asia/Jakarta", service_workers="block")
    konteks.add_cookies(kantor.kuki["konseptor.kesehatan"]["cookies"])
    kantor.terbuka.append(konteks)
    return konteks


def matikan(folder):
    """kill -9 of every process of the browser that lives in `folder`."""
    for proses in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            perintah = (proses / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if f"--user-data-dir={folder}".encode() in perintah:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(proses.name), signal.SIGKILL)


def test_peramban_mati_isian_ditawarkan_kembali(kantor, tmp_path):
    hal = "Surat yang belum sempat tersimpan"
    kantor.orang("konseptor.kesehatan")
    konteks = perangkat(kantor, tmp_path)
    halaman = konteks.new_page()
    tulis(halaman, hal)
    # a browser writes down what a page keeps within a few seconds
    batas = time.monotonic() + 30
    while not any(hal.encode() in satu.read_bytes() for satu in (tmp_path / "Default/Local Storage/leveldb").glob("*.log")):
        assert time.monotonic() < batas, "what was typed did not reach the disk"
        time.sleep(0.1)
    matikan(tmp_path)
    kantor.terbuka.remove(konteks)
    with contextlib.suppress(playwright.sync_api.Error):
        konteks.close()

    konteks = perangkat(kantor, tmp_path)
    halaman = konteks.new_page()
    halaman.goto("/naskah/baru?jenis=SD")
    expect(halaman.get_by_label("Hal", exact=True)).to_have_value("")
    halaman.get_by_role("button", name="Pulihkan isian").click()
    expect(halaman.get_by_label("Hal", exact=True)).to_have_value(hal)
    expect(halaman.get_by_label("Isi surat")).to_have_value(re.compile("periksa saluran air"))
    simpan(halaman)
    expect(halaman.get_by_role("heading", name=hal, level=1)).to_be_visible()


def test_konsep_tersimpan_sendiri_di_server(kantor):
    halaman = kantor.orang("konseptor.kesehatan")
    tulis(halaman, "Surat yang diubah tanpa menyimpan")
    surat = simpan(halaman)
    halaman.goto(f"{surat}/isi")
    with halaman.expect_response(lambda jawaban: jawaban.url.endswith("/simpanan")) as jawaban:
        halaman.get_by_label("Hal", exact=True).fill("Hal yang baru diketik")
    assert jawaban.value.status == 204
    lain = kantor.orang("konseptor.kesehatan")
    lain.goto(f"{surat}/isi")
    expect(lain.get_by_label("Hal", exact=True)).to_have_value("Hal yang baru diketik")


def test_galat_berdiri_di_isiannya_dan_isian_lain_tetap(kantor):
    halaman = kantor.orang("konseptor.kesehatan", skrip=False)
    halaman.goto("/naskah/baru?jenis=SD")
    halaman.get_by_label("Isi surat").fill("Sudah diketik panjang-panjang.")
    halaman.get_by_label("Hal", exact=True).fill("H" * 900)
    halaman.get_by_role("button", name="Simpan dan lihat").click()
    halaman.wait_for_load_state()
    if re.search(r"/naskah/\d+$", halaman.url):
        pytest.fail("a subject of 900 letters was taken")
    expect(halaman).to_have_title(re.compile("^Galat: "))
    expect(halaman.get_by_role("alert")).to_contain_text("perlu diperbaiki")
    expect(halaman.get_by_label("Isi surat")).to_have_value("Sudah diketik panjang-panjang.")
    tautan = halaman.get_by_role("alert").get_by_role("link").first
    tujuan = tautan.get_attribute("href").removeprefix("#")
    salah = halaman.locator(f"#{tujuan}")
    expect(salah).to_have_attribute("aria-invalid", "true")
    assert halaman.locator(f"#{salah.get_attribute('aria-describedby').split()[0]}").count() == 1


def test_disposisi_tanpa_penerima_ditolak_di_isiannya(kantor):
    hal = "Surat untuk disposisi yang kurang"
    surat_terkirim(kantor, hal)
    kades = kantor.orang("kades.brangkal")
    surat = buka_surat(kades, hal)
    kades.goto(f"{surat}/disposisi")
    kades.get_by_label("Catatan").fill("Catatan yang tidak boleh hilang.")
    kades.get_by_role("button", name="Kirim disposisi").click()
    expect(kades.get_by_role("alert")).to_contain_text("Pilih sedikitnya satu penerima")
    expect(kades.get_by_label("Catatan")).to_have_value("Catatan yang tidak boleh hilang.")


def test_surat_kantor_lain_tidak_ada_bagi_orang_lain(kantor):
    hal = "Surat yang bukan untuk kecamatan"
    surat = surat_terkirim(kantor, hal)
    kades = kantor.orang("kades.brangkal")
    masuk = buka_surat(kades, hal)
    camat = kantor.orang("camat.gemolong")
    for jalan in [surat, f"{surat}/pdf", f"{surat}/isi", f"{surat}/penerima", masuk, f"{masuk}/pdf", f"{masuk}/disposisi"]:
        jawaban = camat.goto(jalan)
        assert jawaban.status == 404, jalan
        assert hal not in camat.content()
    expect(camat.get_by_role("heading", level=1)).to_be_visible()
    expect(camat.get_by_role("link", name="Ke halaman awal").or_(camat.get_by_role("link", name=re.compile("Meja"))).first).to_be_visible()
    # and the search does not tell of it
    camat.goto("/surat-masuk?tampil=semua")
    expect(camat.get_by_text(hal)).to_have_count(0)


def test_tanpa_masuk_tidak_ada_yang_terbuka_dan_tujuan_diingat(kantor):
    halaman = kantor.orang(None)
    halaman.goto("/disposisi")
    assert "/masuk" in halaman.url
    halaman.get_by_label("Nama pengguna").fill("kades.brangkal")
    halaman.get_by_label("Kata sandi", exact=True).fill(SANDI)
    halaman.get_by_role("button", name="Masuk", exact=True).click()
    halaman.wait_for_url(re.compile("/disposisi$"))


def test_kata_sandi_salah_ditolak_dan_nama_tetap(kantor):
    halaman = kantor.orang(None)
    halaman.goto("/masuk")
    halaman.get_by_label("Nama pengguna").fill("kades.brangkal")
    halaman.get_by_label("Kata sandi", exact=True).fill("salah sekali ini")
    halaman.get_by_role("button", name="Masuk", exact=True).click()
    expect(halaman).to_have_title(re.compile("^Galat: "))
    expect(halaman.get_by_label("Nama pengguna")).to_have_value("kades.brangkal")
    expect(halaman.get_by_label("Kata sandi", exact=True)).to_have_value("")


def test_keluar_menutup_perangkat_ini(kantor):
    konteks = kantor.konteks()
    halaman = konteks.new_page()
    masuk(halaman, "lurah.gemolong")
    kuki = konteks.cookies()
    halaman.locator("[popovertarget=akun]").click()
    halaman.get_by_role("button", name="Keluar").click()
    halaman.wait_for_url(re.compile("/masuk"))
    konteks.add_cookies(kuki)
    halaman.goto("/surat-masuk")
    assert "/masuk" in halaman.url
