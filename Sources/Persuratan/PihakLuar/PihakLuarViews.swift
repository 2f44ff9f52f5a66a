import Bahasa
import Foundation
import Pemberitahuan
import Web

/// A hand-over that was refused, with what was typed.
struct SerahLuarGagal: Sendable {
  let id: PihakLuar.ID
  let form: PenyerahanForm
  let errors: FieldErrors
}

/// The outside parties on the page of recipients.
struct BagianLuar: Sendable {
  let naskah: NaskahDinas.ID
  let pihak: [PihakLuar]
  let bolehMengirim: Bool
  let hariIni: Tanggal
  let token: FormToken
  let gagal: SerahLuarGagal?

  var errors: FieldErrors { gagal?.errors ?? .init() }

  /// The table, which is read again when a mail leaves; its windows stand beside it, so that what is typed there stays.
  var tabel: HTML {
    guard !pihak.isEmpty else { return .empty }
    return table(
      "Pihak di luar kabupaten",
      [Column("Pihak"), Column("Keadaan"), Column("Waktu")] + (bolehMengirim ? [Column("Tindakan")] : []),
      pihak.map(baris))
  }

  var jendela: HTML {
    guard bolehMengirim else { return .empty }
    return "\(pihak.filter { $0.diserahkan == nil }, jendela)"
  }

  private func baris(_ pihak: PihakLuar) -> [HTML] {
    let keterangan = [pihak.jenis == .tembusan ? "Tembusan" : "", pihak.alamat, pihak.surel]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let sel: [HTML] = [
      "\(pihak.nama)\(keterangan.isEmpty ? nil : "<br><small>\(keterangan)</small>" as HTML?)",
      "\(tanda(pihak.keadaan))\(kabarBatal(pihak).map { "<br><small>\($0)</small>" as HTML })\(pihak.keadaan.rincian.map { "<br><small>\($0)</small>" as HTML })",
      "\(pihak.keadaan.waktu ?? pihak.dikirim.teksPendek())",
    ]
    return bolehMengirim ? sel + [tindakan(pihak)] : sel
  }

  private func tanda(_ keadaan: PihakLuar.Keadaan) -> HTML {
    switch keadaan {
    case .antre: status("Surel dalam antrean", .waiting)
    case .terkirim: status("Surel terkirim", .done)
    case .ditolak: status("Surel ditolak peladen", .harm, icon: .alarm)
    case .harusDikirim: status("Harus dikirim sendiri", .mine)
    case .diserahkan: status("Diserahkan", .done)
    case .dibatalkan: status("Dibatalkan sebelum terkirim", .neutral)
    }
  }

  /// What he who has it knows of its being withdrawn or replaced.
  private func kabarBatal(_ pihak: PihakLuar) -> String? {
    guard pihak.gugur, pihak.sudahMenerima else { return nil }
    switch pihak.kabarBatal {
    case .antre: return "Surel bahwa surat ini tidak berlaku lagi dalam antrean"
    case .terkirim: return "Sudah diberi tahu lewat surel bahwa surat ini tidak berlaku lagi"
    case .ditolak, .dibatalkan, nil: return "Beri tahu sendiri bahwa surat ini tidak berlaku lagi"
    }
  }

  private func tindakan(_ pihak: PihakLuar) -> HTML {
    guard pihak.keadaan.perluDikirim else { return .empty }
    return """
      <div class="buttons">\(linkButton("Cetak lembar pengantar", href: Rute.lembarLuar(naskah, pihak.id), kind: .quiet, icon: .printer))\
      \(dialogButton("Catat penyerahan", dialog: nama(pihak), kind: .secondary, icon: .check))</div>
      """
  }

  private func jendela(_ pihak: PihakLuar) -> HTML {
    let gagal = gagal.flatMap { $0.id == pihak.id ? $0 : nil }
    let errors = gagal?.errors ?? .init()
    let kepada = Field(
      "kepada", "Diterima oleh", hint: "Nama penerima, atau nama kurir dan nomor resinya.", errors: errors
    )
    .at(pihak.id)
    let hari = Field("hari", "Tanggal diserahkan", errors: errors).at(pihak.id)
    return dialog(
      nama(pihak), "Surat untuk \(pihak.nama) diserahkan",
      Form(to: Rute.penyerahanLuar(naskah, pihak.id), token)
        .html(
          """
          \(textField(kepada, gagal?.form.kepada ?? ""))
          \(textField(hari, gagal?.form.hari ?? hariIni.description, kind: .date, width: .short))
          """, actions: [button("Catat penyerahan", icon: .check)]),
      state: gagal == nil ? .closed : .open)
  }

  private func nama(_ pihak: PihakLuar) -> String { "serah-\(pihak.id)" }
}

extension PihakLuar.Keadaan {
  fileprivate var rincian: String? {
    switch self {
    case .antre(let jawaban): jawaban.isEmpty ? nil : "Dicoba lagi; jawaban terakhir: \(jawaban)"
    case .terkirim: nil
    case .ditolak(let jawaban): jawaban
    case .harusDikirim(.rahasia): "Surat rahasia tidak dikirim lewat surel."
    case .harusDikirim: "Tanpa alamat surel."
    case .diserahkan(_, let kepada, let oleh): "kepada \(kepada), dicatat \(oleh)"
    case .dibatalkan: nil
    }
  }

  fileprivate var waktu: String? {
    switch self {
    case .terkirim(let saat): saat.teksPendek()
    case .diserahkan(let hari, _, _): hari.teks
    case .antre, .ditolak, .harusDikirim, .dibatalkan: nil
    }
  }
}

/// The outside parties on the letter's own page, in a line; and what the sender has to see to.
func ringkasLuar(_ pihak: [PihakLuar]) -> HTML {
  guard !pihak.isEmpty else { return .empty }
  let perlu = pihak.count { $0.keadaan.perluDikirim }
  let kabari = pihak.count(where: \.harusDikabari)
  let selesai = pihak.count(where: \.sudahMenerima)
  return """
    \(progress("Sampai di pihak luar", value: selesai, of: pihak.count, detail: "\(selesai) dari \(pihak.count) pihak"))
    \(perlu > 0 ? notice("<p>\(perlu) pihak luar harus Anda kirimi sendiri.</p>", kind: .warning) : .empty)
    \(kabari > 0 ? notice("<p>\(kabari) pihak luar harus Anda beri tahu sendiri bahwa surat ini tidak berlaku lagi.</p>", kind: .warning) : .empty)
    """
}
