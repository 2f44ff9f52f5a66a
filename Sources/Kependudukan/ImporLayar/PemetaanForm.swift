import Bahasa
import Database
import Organisasi

/// Which heading means what, as chosen on the page. Each column of ours has a field of its own.
struct PemetaanForm: Decodable, Sendable {
  var versi = ""
  var lembar = ""
  var judul = ""
  var desa = ""
  var nama = ""
  /// The number of a heading, from 0, as text; empty for none.
  var pilihan: [KolomOpenSID: String] = [:]

  static func medan(_ kolom: KolomOpenSID) -> String { "kolom-\(kolom.rawValue)" }

  private struct Kunci: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ nama: String) { stringValue = nama }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init() {}

  init(from decoder: any Decoder) throws {
    let isi = try decoder.container(keyedBy: Kunci.self)
    func teks(_ nama: String) throws -> String { try isi.decode(String.self, forKey: Kunci(nama)) }
    versi = try teks("versi")
    lembar = try teks("lembar")
    judul = try teks("judul")
    desa = try teks("desa")
    nama = try teks("nama")
    for kolom in KolomOpenSID.allCases { pilihan[kolom] = try teks(Self.medan(kolom)) }
  }

  /// What is read where, once everything that is needed is named.
  /// - Throws: `FieldErrors` at the fields.
  func pemetaan(_ contoh: [ContohLembar]) throws(FieldErrors) -> Pemetaan {
    var salah = FieldErrors()
    guard let lembar = contoh.first(where: { $0.nama == lembar }), let atas = Int(judul),
      lembar.baris.indices.contains(atas)
    else { throw FieldErrors("lembar", "Pilih lembar dan baris judulnya.") }
    let banyak = lembar.judul(atas).count
    var letak: [KolomOpenSID: Int] = [:]
    for kolom in KolomOpenSID.kelompok.flatMap(\.kolom) + KolomOpenSID.jarang {
      guard let tempat = Int(pilihan[kolom] ?? ""), (0..<banyak).contains(tempat) else { continue }
      if let lain = letak.first(where: { $0.value == tempat })?.key {
        salah.check(
          Self.medan(kolom), "Judul itu sudah dipilih untuk “\(lain.sebutan)”. Satu judul untuk satu isian.",
          false)
      }
      letak[kolom] = tempat
    }
    for kolom in KolomOpenSID.wajib {
      salah.check(
        Self.medan(kolom), "Pilih judul kolom yang berisi “\(kolom.sebutan)”.", letak[kolom] != nil)
    }
    let desa = UnitKerja.ID(desa)
    salah.check(
      "desa", "Pilih desanya, atau pilih judul kolom yang berisi kode desa.",
      desa != nil || letak[.kodeDesa] != nil)
    try salah.throwIfAny()
    return Pemetaan(lembar: lembar, atasJudul: atas, letak: letak, desa: desa)
  }
}
