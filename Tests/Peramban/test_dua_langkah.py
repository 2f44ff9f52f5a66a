"""The second factor, from setting it up to signing in with it."""

import re
import time

from playwright.sync_api import expect

from kantor import SANDI, masuk, totp


def test_memasang_dan_memakai_verifikasi_dua_langkah(kantor):
    halaman = kantor.orang(None)
    masuk(halaman, "wakil.bupati")
    halaman.goto("/akun/dua-langkah")
    halaman.get_by_label("Kata sandi Anda").fill(SANDI)
    halaman.get_by_role("button", name="Mulai memasang").click()
    rahasia = halaman.locator(".secret").text_content()
    expect(halaman.locator(".qr-frame svg")).to_be_visible()

    halaman.get_by_label("Kode enam angka").fill("000000")
    halaman.get_by_role("button", name="Pasang", exact=True).click()
    expect(halaman).to_have_title(re.compile("^Galat: "))

    pertama = totp(rahasia)
    halaman.get_by_label("Kode enam angka").fill(pertama)
    halaman.get_by_role("button", name="Pasang", exact=True).click()
    expect(halaman.get_by_role("heading", name="Simpan kode pemulihan ini")).to_be_visible()
    kode = [teks.strip() for teks in halaman.locator(".codes li").all_inner_texts()]
    assert len(kode) == len(set(kode)) >= 8

    # another device: the password alone is not enough, nor is a code that was used
    lain = kantor.orang(None)
    masuk(lain, "wakil.bupati")
    expect(lain.get_by_role("heading", name="Satu langkah lagi")).to_be_visible()
    lain.get_by_label("Kode dari aplikasi").fill(pertama)
    lain.get_by_role("button", name="Masuk", exact=True).click()
    expect(lain).to_have_title(re.compile("^Galat: "))

    # the app's next code is already good, since clocks differ
    lain.get_by_label("Kode dari aplikasi").fill(totp(rahasia, time.time() + 30))
    lain.get_by_role("button", name="Masuk", exact=True).click()
    lain.wait_for_url(lambda alamat: "/masuk" not in alamat)

    # without the phone: a recovery code, once
    for percobaan, berhasil in [(kode[0], True), (kode[0], False)]:
        tanpa_ponsel = kantor.orang(None)
        masuk(tanpa_ponsel, "wakil.bupati")
        tanpa_ponsel.get_by_text("Tidak memegang ponsel Anda?").click()
        tanpa_ponsel.get_by_label("Kode pemulihan", exact=True).fill(percobaan)
        tanpa_ponsel.get_by_role("button", name="Pakai kode pemulihan").click()
        tanpa_ponsel.wait_for_load_state()
        assert ("/masuk" not in tanpa_ponsel.url) == berhasil
