import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Kalender
import Organisasi
import Web

/// "Hitung tenggat": what a due date would be, explained day by day.
struct TenggatRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.tenggat.path, .pelaku, use: hitung)
  }

  func hitung(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: TenggatForm = try request.query()
    var errors = FieldErrors()
    var hasil: Tenggat?
    let (kerja, nama, pilihan) = try await administrasi.baca { struktur, tx in
      let unit = UnitKerja.ID(form.unit).flatMap { struktur.unit[$0] }
      let induk = unit.map { struktur.jalur(dari: $0.id).dropFirst().map(\.id) } ?? []
      return (
        try tx.kalenderKerja().hariKerja(untuk: unit?.id, induk: induk), unit?.nama,
        PilihanUnit(struktur, dipilih: [form.unit]).unit
      )
    }
    if !form.diterima.isEmpty {
      do {
        hasil = try form.hitung(menurut: kerja)
      } catch let galat as FieldErrors {
        errors = galat
      } catch let penolakan as KalenderError {
        errors = FieldErrors("jumlah", penolakan.message)
      }
    }
    return halamanTenggat(form, hasil, nama, pilihan, errors)
      .response(context, status: errors.isEmpty ? .ok : .unprocessableContent)
  }
}

struct TenggatForm: Decodable, Sendable {
  var diterima = ""
  var pukul = ""
  var jumlah = ""
  var satuan = ""
  var unit = ""

  func hitung(menurut kerja: HariKerja) throws -> Tenggat {
    let hari = try tanggal("diterima", diterima)
    guard let jumlah = Int(jumlah), (1...1000).contains(jumlah) else {
      throw FieldErrors("jumlah", "Tulis bilangan 1 sampai 1.000.")
    }
    let bagian = (pukul.isEmpty ? "09:00" : pukul).split { ".:".contains($0) }.compactMap { Int($0) }
    guard bagian.count >= 2, (0...23).contains(bagian[0]), (0...59).contains(bagian[1]) else {
      throw FieldErrors("pukul", "Tulis pukul, misalnya 09.15.")
    }
    let saat = hari.awal() + Double(bagian[0] * 3600 + bagian[1] * 60)
    return switch satuan {
    case "jam": kerja.tenggat(jam: jumlah, diterima: saat)
    case "hari_kalender": try kerja.tenggat(hariKalender: jumlah, diterima: saat)
    default: try kerja.tenggat(hariKerja: jumlah, diterima: saat)
    }
  }
}

private func halamanTenggat(
  _ form: TenggatForm, _ hasil: Tenggat?, _ nama: String?, _ kantor: [Choice], _ errors: FieldErrors
) -> Page {
  let diterima = Field("diterima", "Lengkap atau diterima pada", errors: errors)
  let pukul = Field("pukul", "Pukul", hint: "Kosong berarti 09.00.", need: .optional, errors: errors)
  let jumlah = Field("jumlah", "Lamanya", errors: errors)
  let satuan = Field("satuan", "Dihitung dalam", errors: errors)
  let unit = Field("unit", "Menurut kalender kantor", need: .optional, errors: errors)
  return Page(
    "Hitung tenggat", breadcrumbs: [Crumb("Kalender kerja", href: Rute.kalender())], section: Rute.kalender(),
    width: .narrow,
    main: """
      \(pageHead("Hitung tenggat", lead: "Kapan sesuatu harus selesai, dan mengapa hari itu."))
      \(errorSummary(errors, [diterima, pukul, jumlah, satuan, unit]))
      \(hasil.map { hasilTenggat($0, nama) })
      <form class="form" action="\(Rute.tenggat())" novalidate>
      \(textField(diterima, form.diterima, kind: .date, width: .short))\(textField(pukul, form.pukul, kind: .time, width: .short))
      \(textField(jumlah, form.jumlah.isEmpty ? "5" : form.jumlah, kind: .number, width: .short))
      \(chipRadios(satuan, [Choice("hari_kerja", "Hari kerja"), Choice("hari_kalender", "Hari kalender"), Choice("jam", "Jam")], chosen: form.satuan.isEmpty ? "hari_kerja" : form.satuan))
      \(combobox(unit, source: Rute.pilihanUnit(), choices: kantor, chosen: [form.unit]))
      <div class="buttons">\(button("Hitung tenggat", icon: .hourglass))</div></form>
      """
  )
  .with(errors: errors)
}

private func hasilTenggat(_ tenggat: Tenggat, _ kantor: String?) -> HTML {
  let langkah = tenggat.penjelasan.map { satu -> [HTML] in
    [
      "\(satu.tanggal.teksLengkap)",
      satu.dihitung ? status("ke-\(satu.hitungan)", .done) : status("tidak", .neutral),
      "\(satu.alasan.kalimat)",
    ]
  }
  return """
    <section class="card" aria-live="polite"><h2>Selesai paling lambat \(tenggat.saat.teksLengkap())</h2>\
    <p>Menurut kalender \(kantor ?? "kabupaten"), versi \(tenggat.versi).</p>\
    \(tenggat.peringatan, { notice("<p>\($0.teks)</p>", kind: .warning) })\
    \(table("Hari demi hari", [Column("Hari"), Column("Dihitung"), Column("Mengapa")], langkah))</section>
    """
}
