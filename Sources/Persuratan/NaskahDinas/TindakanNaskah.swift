import Bahasa
import Web

/// The acts at the bottom of a naskah's page: the one next act first.
struct TindakanNaskah {
  let isi: NaskahHalaman
  let token: FormToken
  let errors: FieldErrors

  var html: [HTML] {
    if isi.giliranTandaTangan { return [tandaTangan, kembalikan, tolak] }
    if isi.giliranParaf { return [setujui, kembalikan, ubah] }
    switch isi.naskah.status {
    case .konsep where isi.bolehMenyusun: return [ajukan, ubah, buang]
    case .ditolak where isi.bolehMenyusun: return [buang]
    case .ditandatangani where isi.bolehMengirim:
      return [actionForm(to: Rute.pengiriman(isi.naskah.id), token, button("Kirim surat", icon: .send))]
    case .dikirim where isi.bolehMengirim: return [ralat, cabut]
    default: return []
    }
  }

  private var versi: HTML { "<input type=\"hidden\" name=\"versi\" value=\"\(isi.naskah.versi)\">" }

  private var ajukan: HTML {
    actionForm(
      to: Rute.pengajuan(isi.naskah.id), token, button("Ajukan naskah", icon: .send),
      fields: [("versi", String(isi.naskah.versi))])
  }

  private var ubah: HTML {
    linkButton("Ubah isi", href: Rute.isiNaskah(isi.naskah.id), kind: .secondary, icon: .pencilSquare)
  }

  private var setujui: HTML {
    dialogForm(
      "paraf", "Beri paraf", kind: .primary, icon: .check, to: Rute.paraf(isi.naskah.id),
      textArea(Field("catatan", "Catatan", need: .optional), rows: 2), button("Beri paraf", icon: .check))
  }

  private var tandaTangan: HTML {
    dialogForm(
      "tanda-tangan", "Tanda tangani", kind: .primary, icon: .patchCheck, to: Rute.tandaTangan(isi.naskah.id),
      """
      <p>Surat <b>\(isi.naskah.konten.hal)</b> kepada \(isi.tujuan.prefix(3).joined(separator: "; ")).</p>
      \(textField(
        Field("sandi", "Kata sandi tanda tangan", hint: "Kata sandi sertifikat elektronik Anda. Tidak disimpan.", errors: errors),
        kind: .password))
      """, button("Tanda tangani dan kirim", icon: .patchCheck))
  }

  private var kembalikan: HTML {
    dialogForm(
      "kembalikan", "Kembalikan", kind: .secondary, icon: .arrowLeft, to: Rute.pengembalian(isi.naskah.id),
      """
      \(radios(Field("ke", "Kembalikan kepada"), [
        Choice("konseptor", "Konseptor", detail: "Versi baru disusun, semua paraf diulang"),
        Choice("selangkah", "Pemberi paraf sebelumnya", detail: "Naskah mundur satu langkah"),
      ], chosen: "konseptor"))
      \(textArea(Field("alasan", "Apa yang perlu diperbaiki", errors: errors), rows: 3))
      """, button("Kembalikan naskah", kind: .secondary))
  }

  private var tolak: HTML {
    dialogForm(
      "tolak", "Tolak", kind: .quiet, icon: nil, to: Rute.penolakanNaskah(isi.naskah.id),
      alasan("penolakan"), button("Tolak naskah", kind: .harm))
  }

  private var cabut: HTML {
    dialogForm(
      "cabut", "Cabut surat", kind: .quiet, icon: nil, to: Rute.pencabutan(isi.naskah.id),
      alasan("pencabutan"), button("Cabut surat", kind: .harm))
  }

  private var ralat: HTML {
    linkButton(
      "Ralat dengan surat baru",
      href: Rute.naskahBaru() + "?jenis=\(isi.naskah.konten.jenis)&ralat=\(isi.naskah.id)",
      kind: .secondary, icon: .pencilSquare)
  }

  private var buang: HTML {
    actionForm(to: Rute.pembuangan(isi.naskah.id), token, button("Buang konsep", kind: .quiet, icon: .trash))
  }

  /// A page has at most one of these dialogs, besides the one for sending back, so a field name is unique in it.
  private func alasan(_ apa: String) -> HTML {
    isi.giliranTandaTangan
      ? textArea(Field("catatan", "Alasan \(apa)", errors: errors), rows: 3)
      : textArea(Field("alasan", "Alasan \(apa)", errors: errors), rows: 3)
  }

  private func dialogForm(
    _ id: String, _ judul: String, kind: ButtonKind, icon: Icon?, to alamat: String, _ badan: HTML,
    _ tombol: HTML
  ) -> HTML {
    """
    \(dialogButton(judul, dialog: id, kind: kind, icon: icon))
    \(dialog(id, judul, Form(to: alamat, token).html("\(versi)\(badan)", actions: [tombol])))
    """
  }
}
