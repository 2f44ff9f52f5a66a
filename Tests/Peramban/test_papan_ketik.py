"""The keyboard alone is enough, and one sees where one is."""

import re

from playwright.sync_api import expect

from kantor import SANDI, SANDI_SEGEL, buka_surat, surat_terkirim

# A ring around the element itself, or around the box that it is in (a search field with its icon). Within a frame the
# focus is shown by what is in it, the browser's own reader of PDF.
TERLIHAT = """() => {
  const unsur = document.activeElement
  const kotak = unsur.getBoundingClientRect()
  const cincin = (satu) => {
    const gaya = getComputedStyle(satu)
    return gaya.outlineStyle !== 'none' && parseFloat(gaya.outlineWidth) > 0 || gaya.boxShadow !== 'none'
  }
  return { nama: unsur.id || unsur.textContent.trim().slice(0, 40),
           garis: unsur.tagName === 'IFRAME' || [unsur, unsur.parentElement].some(cincin),
           tampak: kotak.width > 0 && kotak.height > 0 }
}"""


def tab_sampai(halaman, penunjuk, paling_banyak=60):
    """Presses Tab until `penunjuk` has the focus; on the way every stop must be visible."""
    for _ in range(paling_banyak):
        halaman.keyboard.press("Tab")
        if halaman.evaluate("document.activeElement === document.body"):
            continue
        keadaan = halaman.evaluate(TERLIHAT)
        assert keadaan["tampak"] and keadaan["garis"], f"no visible focus on {keadaan['nama']}"
        if penunjuk.evaluate("unsur => unsur === document.activeElement"):
            return
    raise AssertionError(f"the keyboard does not reach {penunjuk}")


def test_masuk_dengan_papan_ketik(kantor):
    halaman = kantor.orang(None)
    halaman.goto("/masuk")
    tab_sampai(halaman, halaman.get_by_label("Nama pengguna"))
    halaman.keyboard.type("sekcam.gemolong")
    tab_sampai(halaman, halaman.get_by_label("Kata sandi", exact=True))
    halaman.keyboard.type(SANDI)
    halaman.keyboard.press("Enter")
    halaman.wait_for_url(lambda alamat: not alamat.endswith("/masuk"))


def test_tautan_pertama_melompati_menu(kantor):
    halaman = kantor.orang("sekdes.brangkal")
    halaman.goto("/meja")
    halaman.keyboard.press("Tab")
    expect(halaman.get_by_role("link", name="Langsung ke isi")).to_be_focused()
    halaman.keyboard.press("Enter")
    expect(halaman.locator("main")).to_be_focused()


def test_mendisposisi_dengan_papan_ketik(kantor):
    hal = "Surat yang didisposisi tanpa tetikus"
    surat_terkirim(kantor, hal)
    halaman = kantor.orang("kades.brangkal")
    buka_surat(halaman, hal)
    tab_sampai(halaman, halaman.get_by_role("link", name="Disposisikan", exact=True))
    halaman.keyboard.press("Enter")
    halaman.wait_for_url(re.compile("/disposisi$"))
    tab_sampai(halaman, halaman.get_by_role("checkbox", name=re.compile("Sekretaris Desa")))
    halaman.keyboard.press("Space")
    tab_sampai(halaman, halaman.get_by_label("Catatan"))
    halaman.keyboard.type("Tolong dijawab.")
    tab_sampai(halaman, halaman.get_by_role("button", name="Kirim disposisi"))
    halaman.keyboard.press("Enter")
    halaman.wait_for_url(lambda alamat: not alamat.endswith("/disposisi"))
    expect(halaman.get_by_text("Tolong dijawab.").first).to_be_visible()


def test_pemilih_dengan_papan_ketik(kantor):
    """WAI-ARIA combobox: type, arrow down, Enter takes; Escape closes and keeps the page."""
    halaman = kantor.orang("konseptor.kesehatan")
    halaman.goto("/naskah/baru?jenis=SD")
    bidang = halaman.get_by_role("combobox", name="Kepada")
    bidang.focus()
    halaman.keyboard.type("brangkal")
    expect(halaman.get_by_role("option").first).to_be_visible()
    halaman.keyboard.press("ArrowDown")
    aktif = bidang.get_attribute("aria-activedescendant")
    assert aktif and halaman.locator(f"#{aktif}").count() == 1
    halaman.keyboard.press("Enter")
    expect(halaman.get_by_role("button", name=re.compile("Hapus .*Brangkal"))).to_be_visible()
    halaman.keyboard.press("Escape")
    expect(bidang).to_have_attribute("aria-expanded", "false")


def test_dialog_menahan_fokus_dan_mengembalikannya(kantor):
    hal = "Surat untuk dialog"
    surat_terkirim(kantor, hal)
    halaman = kantor.orang("kades.brangkal")
    buka_surat(halaman, hal)
    tombol = halaman.get_by_role("button", name="Salah alamat")
    tombol.focus()
    halaman.keyboard.press("Enter")
    dialog = halaman.get_by_role("dialog")
    expect(dialog).to_be_visible()
    for _ in range(12):
        halaman.keyboard.press("Tab")
        assert dialog.evaluate("unsur => unsur.contains(document.activeElement) || document.activeElement === document.body")
    halaman.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(tombol).to_be_focused()


def test_menyusun_dan_menandatangani_dengan_papan_ketik(kantor):
    """From the empty form to the sealed letter without a mouse."""
    hal = "Surat yang ditulis tanpa tetikus"
    halaman = kantor.orang("kadis.kesehatan")
    halaman.goto("/naskah/baru?jenis=SD")
    ambil(halaman, "Kepada", "brangkal")
    tab_sampai(halaman, halaman.get_by_label("Hal", exact=True))
    halaman.keyboard.type(hal)
    tab_sampai(halaman, halaman.get_by_label("Isi surat"))
    halaman.keyboard.type("Kami sampaikan terima kasih.")
    ambil(halaman, "Kode klasifikasi", "400.7.1")
    tab_sampai(halaman, halaman.get_by_role("button", name="Simpan dan lihat"))
    halaman.keyboard.press("Enter")
    halaman.wait_for_url(re.compile(r"/naskah/\d+$"))
    tab_sampai(halaman, halaman.get_by_role("button", name="Ajukan naskah"))
    halaman.keyboard.press("Enter")
    expect(halaman.get_by_role("button", name="Tanda tangani")).to_be_visible()
    tab_sampai(halaman, halaman.get_by_role("button", name="Tanda tangani"))
    halaman.keyboard.press("Enter")
    dialog = halaman.get_by_role("dialog")
    expect(dialog).to_be_visible()
    sandi = dialog.get_by_label("Kata sandi tanda tangan")
    if not sandi.evaluate("unsur => unsur === document.activeElement"):
        tab_sampai(halaman, sandi)
    halaman.keyboard.type(SANDI_SEGEL)
    halaman.keyboard.press("Enter")
    expect(halaman.get_by_text("terkirim ke 1 kantor").first).to_be_visible()


def ambil(halaman, label, ketik):
    """Takes the first that a picker offers."""
    bidang = halaman.get_by_role("combobox", name=label)
    tab_sampai(halaman, bidang)
    halaman.keyboard.type(ketik)
    expect(halaman.get_by_role("option", name=re.compile(re.escape(ketik), re.I)).first).to_be_visible()
    halaman.keyboard.press("ArrowDown")
    halaman.keyboard.press("Enter")
    halaman.keyboard.press("Escape")
