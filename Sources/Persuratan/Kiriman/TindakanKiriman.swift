import Bahasa
import Web

/// The windows of a received letter in which something is said with the act.
enum DialogKiriman: String {
  case selesai, tolak, serah
}

/// An act that was refused: in which window, with what typed into it, and why.
struct KirimanGagal {
  var dialog: DialogKiriman?
  var form = AlasanForm()
  var penyerahan = PenyerahanForm()
  var errors = FieldErrors()
}

/// The acts at the bottom of a received letter's page: the one next act first.
struct TindakanKiriman {
  let isi: KirimanHalaman
  let token: FormToken
  let gagal: KirimanGagal

  var html: [HTML] {
    let id = isi.kiriman.id
    var hasil: [HTML] = isi.untukSaya.map {
      linkButton("Kerjakan disposisi saya", href: Rute.satuDisposisi($0.id), icon: .listTask)
    }
    switch isi.kiriman.status {
    case .terkirim, .diterima, .dibaca, .didisposisikan: hasil += terbuka
    case .selesai where isi.mengurus:
      hasil.append(actionForm(to: Rute.arsipKiriman(id), token, button("Simpan ke arsip", icon: .archive)))
    case .selesai, .diberkaskan, .ditolak, .dicabut: break
    }
    if isi.bolehMembuka, isi.kiriman.nomorAgenda != nil, isi.kiriman.status != .ditolak {
      hasil.append(
        linkButton("Balas", href: Rute.naskahBaru() + "?balas=\(id)", kind: .secondary, icon: .reply))
    }
    if isi.bolehMembuka, isi.mengurus, isi.kiriman.nomorAgenda != nil {
      hasil.append(
        linkButton("Lembar disposisi", href: Rute.lembarDisposisi(id), kind: .quiet, icon: .printer))
    }
    return hasil
  }

  private var terbuka: [HTML] {
    let kiriman = isi.kiriman
    var hasil: [HTML] = []
    if isi.bolehMendisposisi {
      hasil.append(
        linkButton(
          "Disposisikan", href: Rute.disposisiKiriman(kiriman.id),
          kind: isi.untukSaya.isEmpty ? .primary : .secondary, icon: .send))
    }
    if isi.mengurus, kiriman.nomorAgenda == nil {
      hasil.append(
        actionForm(
          to: Rute.agenda(kiriman.id), token,
          button("Catat di agenda", kind: isi.memimpin ? .secondary : .primary, icon: .journal)))
    }
    if isi.mengurus, kiriman.titipan, kiriman.diserahkan == nil {
      hasil.append(serah)
    } else if isi.mengurus, isi.bolehMembuka, kiriman.status != .terkirim, isi.perintahTerbuka == 0 {
      hasil.append(selesai)
    }
    if isi.mengurus, isi.bolehMembuka, kiriman.status != .didisposisikan { hasil.append(tolak) }
    return hasil
  }

  private var selesai: HTML {
    let judul = isi.kiriman.status == .didisposisikan ? "Selesaikan surat" : "Tidak perlu disposisi"
    return jendela(
      .selesai, judul, .secondary, .check, Rute.penyelesaianKiriman(isi.kiriman.id),
      Field(
        "catatan", "Catatan", hint: "Misalnya: untuk diketahui, sudah dibahas dalam rapat.", need: .optional,
        errors: gagal.errors), gagal.form.catatan, next: nil, button("Selesaikan surat", icon: .check))
  }

  /// A letter kept for an office that is not ready ends when it is handed over.
  private var serah: HTML {
    let form = gagal.penyerahan
    return """
      \(dialogButton("Catat penyerahan", dialog: DialogKiriman.serah.rawValue, kind: .primary, icon: .check))
      \(dialog(
        DialogKiriman.serah.rawValue, "Surat diserahkan", Form(to: Rute.penyerahan(isi.kiriman.id), token).html(
          """
          \(textField(Field("kepada", "Diterima oleh", hint: "Nama dan jabatan yang menerima.", errors: gagal.errors), form.kepada))
          \(textField(Field("hari", "Tanggal diserahkan", errors: gagal.errors), form.hari, kind: .date, width: .short))
          """, actions: [button("Catat penyerahan", icon: .check)]),
        state: gagal.dialog == .serah ? .open : .closed))
      """
  }

  private var tolak: HTML {
    jendela(
      .tolak, "Salah alamat", .quiet, .arrowLeft, Rute.penolakanKiriman(isi.kiriman.id),
      Field("alasan", "Alasan", hint: "Sebutkan kantor yang tepat bila Anda tahu.", errors: gagal.errors),
      gagal.form.alasan, next: "Pengirim melihat alasan ini dan dapat mengirim ke alamat yang benar.",
      button("Kembalikan surat", kind: .harm))
  }

  private func jendela(
    _ id: DialogKiriman, _ judul: String, _ kind: ButtonKind, _ ikon: Icon, _ alamat: String, _ field: Field,
    _ isian: String, next: String?, _ tombol: HTML
  ) -> HTML {
    """
    \(dialogButton(judul, dialog: id.rawValue, kind: kind, icon: ikon))
    \(dialog(
      id.rawValue, judul, Form(to: alamat, token).html(textArea(field, isian, rows: 3), next: next, actions: [tombol]),
      state: gagal.dialog == id ? .open : .closed))
    """
  }
}
