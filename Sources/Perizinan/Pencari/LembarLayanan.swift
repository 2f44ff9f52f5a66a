import Bahasa
import Foundation
import Kalender

/// Everything about one service, with what it costs and until when it would be ready.
struct LembarLayanan {
  let layanan: Layanan
  let teks: TeksPerizinan
  /// What the cost depends on, in the order of the form.
  let penentu: [Isian]
  let tulisan: [String: String]
  var galat = FieldErrors()
  var perhitungan: Perhitungan?
  let tenggat: Tenggat
  let tarif: Tarif?
  /// With what was filled in, who signs.
  var penandatangan: Delegasi.Penandatangan?

  /// `tulisan`: what was filled in to have it worked out; nil when nothing was asked.
  init(
    _ layanan: Layanan, _ tulisan: [String: String]?, _ hariKerja: HariKerja, sekarang: Date,
    _ teks: TeksPerizinan
  ) throws {
    self.layanan = layanan
    self.teks = teks
    self.tulisan = tulisan ?? [:]
    let tarif = layanan.tarif(pada: Tanggal(sekarang, zona: hariKerja.zona))
    self.tarif = tarif
    var dipakai = Set(tarif?.isianDipakai ?? []).union(layanan.delegasi.flatMap(\.isianDipakai))
    // What decides whether a field is asked stands before it.
    for satu in layanan.isian.reversed() where dipakai.contains(satu.kode) {
      dipakai.formUnion(satu.bila?.namaDipakai ?? [])
    }
    penentu = layanan.isian.filter { dipakai.contains($0.kode) }
    tenggat = try hariKerja.tenggat(layanan.janji, diterima: sekarang)
    if tulisan != nil || penentu.isEmpty { hitung() }
  }

  private mutating func hitung() {
    let isi = IsianTerbaca(layanan, hanya: Set(penentu.map(\.kode)), tulisan, teks)
    galat = isi.galat
    guard galat.isEmpty else { return }
    do throws(RumusError) {
      perhitungan = try tarif?.hitung(isi.nilai(_:))
      penandatangan = try layanan.penandatangan(isi.nilai(_:)).penandatangan
    } catch {
      galat.check(penentu.first?.kode ?? "", error.message, false)
    }
  }
}

extension Tarif {
  /// What a sum depends on: also tables and earlier lines, which are no fields.
  fileprivate var isianDipakai: [String] {
    var hasil = tabel.map(\.menurut)
    for satu in langkah {
      hasil += satu.rumus.namaDipakai
      hasil += satu.bila?.namaDipakai ?? []
    }
    return hasil
  }
}

extension Delegasi {
  fileprivate var isianDipakai: [String] { bila?.namaDipakai ?? [] }
}
