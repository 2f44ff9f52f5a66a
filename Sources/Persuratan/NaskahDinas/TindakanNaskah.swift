import Bahasa
import Database
import Web

/// The windows of a naskah's page in which something is said with the act.
enum DialogNaskah: String {
  case paraf, kembalikan, tolak, cabut, tarik
  case tandaTangan = "tanda-tangan"

  /// Where the reason stands. A page has at most one of the two fields twice.
  var bidangAlasan: String { self == .tolak ? "catatan" : "alasan" }
}

/// An act that was refused: in which window, with what typed into it, and why.
struct TindakanGagal {
  var dialog: DialogNaskah?
  var form = TindakanForm()
  var errors = FieldErrors()
}

/// The acts at the bottom of a naskah's page: the one next act first.
struct TindakanNaskah {
  let isi: NaskahHalaman
  let token: FormToken
  let gagal: TindakanGagal

  var html: [HTML] { pokok + (isi.bolehBatalkanNomor ? [batalkanNomor] : []) }

  private var pokok: [HTML] {
    if isi.giliranTandaTangan { return (isi.didahului == nil ? [tandaTangan] : []) + [kembalikan, tolak] }
    if isi.giliranParaf { return [setujui, kembalikan, ubah] }
    switch isi.naskah.status {
    case .konsep where isi.bolehMenyusun: return (isi.didahului == nil ? [ajukan, ubah] : []) + [buang]
    case .paraf where isi.bolehTarik, .siapTandaTangan where isi.bolehTarik: return [tarikKembali]
    case .ditolak where isi.bolehMenyusun: return [buang]
    case .ditandatangani: return (isi.bolehMengirim ? [kirim] : []) + (isi.bolehCabut ? [cabut] : [])
    case .dikirim: return (isi.bolehMeralat ? [ralat] : []) + (isi.bolehCabut ? [cabut] : [])
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
      .paraf, "Beri paraf", kind: .primary, icon: .check, to: Rute.paraf(isi.naskah.id),
      textArea(
        Field("catatan", "Catatan", need: .optional, errors: errors(.paraf)), gagal.form.catatan, rows: 2),
      button("Beri paraf", icon: .check))
  }

  private var tandaTangan: HTML {
    dialogForm(
      .tandaTangan, "Tanda tangani", kind: .primary, icon: .patchCheck, to: Rute.tandaTangan(isi.naskah.id),
      """
      <p>Surat <b>\(isi.naskah.konten.hal)</b> kepada \(isi.tujuan.prefix(3).joined(separator: "; ")).</p>
      \(textField(
        Field("sandi", "Kata sandi tanda tangan", hint: "Kata sandi sertifikat elektronik Anda. Tidak disimpan.", errors: errors(.tandaTangan)),
        kind: .password))
      """, button(isi.ditahan ? "Tanda tangani" : "Tanda tangani dan kirim", icon: .patchCheck))
  }

  private var kirim: HTML {
    actionForm(to: Rute.pengiriman(isi.naskah.id), token, button("Kirim surat", icon: .send))
  }

  private var kembalikan: HTML {
    dialogForm(
      .kembalikan, "Kembalikan", kind: .secondary, icon: .arrowLeft, to: Rute.pengembalian(isi.naskah.id),
      """
      \(radios(Field("ke", "Kembalikan kepada", errors: errors(.kembalikan)), [
        Choice("konseptor", "Konseptor", detail: "Versi baru disusun, semua paraf diulang"),
        Choice("selangkah", "Pemberi paraf sebelumnya", detail: "Naskah mundur satu langkah"),
      ], chosen: gagal.form.ke.isEmpty ? "konseptor" : gagal.form.ke))
      \(textArea(Field("alasan", "Apa yang perlu diperbaiki", errors: errors(.kembalikan)), gagal.form.alasan, rows: 3))
      """, button("Kembalikan naskah", kind: .secondary))
  }

  private var tolak: HTML {
    dialogForm(
      .tolak, "Tolak", kind: .quiet, icon: nil, to: Rute.penolakanNaskah(isi.naskah.id),
      textArea(Field("catatan", "Alasan penolakan", errors: errors(.tolak)), gagal.form.catatan, rows: 3),
      button("Tolak naskah", kind: .harm))
  }

  private var tarikKembali: HTML {
    dialogForm(
      .tarik, "Tarik kembali", kind: .secondary, icon: .reply, to: Rute.penarikanNaskah(isi.naskah.id),
      """
      <p>Naskah menjadi konsep lagi. Paraf yang sudah diberikan tetap tercatat, tetapi diulang untuk versi berikutnya.</p>
      \(textArea(Field("alasan", "Alasan menarik kembali", errors: errors(.tarik)), gagal.form.alasan, rows: 3))
      """, button("Tarik kembali naskah"))
  }

  private var cabut: HTML {
    dialogForm(
      .cabut, "Cabut surat", kind: .quiet, icon: nil, to: Rute.pencabutan(isi.naskah.id),
      textArea(Field("alasan", "Alasan pencabutan", errors: errors(.cabut)), gagal.form.alasan, rows: 3),
      button("Cabut surat", kind: .harm))
  }

  private var batalkanNomor: HTML {
    linkButton("Batalkan nomor \(isi.nomorDipesan?.teks ?? "")", href: Rute.nomorDipesan(), kind: .quiet)
  }

  /// What has been replaced is corrected in the letter that took its place.
  private var ralat: HTML {
    linkButton(
      isi.pengganti.map { "Ralat surat pengganti \($0.nomor)" } ?? "Ralat dengan surat baru",
      href: ralatBaru(isi.naskah.konten.jenis, isi.pengganti?.id ?? isi.naskah.id),
      kind: isi.terlambatCabut ? .primary : .secondary, icon: .pencilSquare)
  }

  private var buang: HTML {
    actionForm(to: Rute.pembuangan(isi.naskah.id), token, button("Buang konsep", kind: .quiet, icon: .trash))
  }

  private func errors(_ dialog: DialogNaskah) -> FieldErrors {
    gagal.dialog == dialog ? gagal.errors : FieldErrors()
  }

  private func dialogForm(
    _ id: DialogNaskah, _ judul: String, kind: ButtonKind, icon: Icon?, to alamat: String, _ badan: HTML,
    _ tombol: HTML
  ) -> HTML {
    """
    \(dialogButton(judul, dialog: id.rawValue, kind: kind, icon: icon))
    \(dialog(
      id.rawValue, judul, Form(to: alamat, token).html("\(versi)\(badan)", actions: [tombol]),
      state: gagal.dialog == id ? .open : .closed))
    """
  }
}

/// Where a correction of `naskah` is begun.
func ralatBaru(_ jenis: String, _ naskah: NaskahDinas.ID) -> String {
  query(Rute.naskahBaru(), ["jenis": jenis, "ralat": naskah.description])
}
