import Foundation
import Pemantauan

/// A made-up permit office over a year: queues at four tables, office hours and holidays, files that are returned and come back,
/// surveys by village, and, if wanted, frauds at known places. The same seed gives the same year.
struct KantorUji {
  static let setahun = 240.0 * KalenderUji.sehari
  let kalender = KalenderUji()
  var acak: Acak
  var curang: Curang
  var kebenaran = Kebenaran()
  var agenda = Agenda()
  var berkas: [BerkasUji] = []
  var petugas: [[PetugasUji]]
  private let banyak: Int
  private var dasar: [Double] = []

  init(benih: UInt64, banyak: Int = 6500, curang: Curang = .semua) {
    var acak = Acak(benih: benih)
    petugas = Meja.allCases.map { meja in
      (1...meja.banyak).map { PetugasUji(nama: "\(meja.huruf)\($0)", lambat: acak.antara(0.88, 1.15)) }
    }
    self.acak = acak
    self.curang = curang
    self.banyak = banyak
    dasar = Meja.allCases.map { meja in
      let bagian = Layanan.semua.filter { meja != .survei || $0.survei }.map { $0.bobot * $0.sulit }
        .reduce(0, +)
      let kunjungan = Double(banyak) * bagian * (meja == .verifikasi ? 1.2 : 1)
      return meja.beban * Double(meja.banyak) * Self.setahun / kunjungan
    }
  }

  /// The log of the year up to its end.
  mutating func jalankan() -> [Kasus] {
    agenda.catat(0, .tiba)
    while let (waktu, peristiwa) = agenda.berikut(), waktu < Self.setahun { lakukan(peristiwa, waktu) }
    return berkas.map(\.kasus)
  }

  var saatIni: Date { kalender.malam(Self.setahun - 1, jam: 23.9) }

  private mutating func lakukan(_ peristiwa: Peristiwa, _ waktu: Double) {
    switch peristiwa {
    case .tiba: terima(waktu)
    case .masuk(let berkas, let meja): masuk(berkas, meja, waktu)
    case .selesai(let nomor, let meja, let siapa):
      petugas[meja.rawValue][siapa].sibuk = false
      selesai(nomor, meja, siapa, waktu)
      ambil(meja, siapa, waktu)
    case .dilengkapi(let nomor): dilengkapi(nomor, waktu)
    case .dibayar(let nomor): dibayar(nomor, waktu)
    case .dilepas(let nomor, let meja, let siapa):
      petugas[meja.rawValue][siapa].ditahan -= 1
      if meja == .putusan {
        selesai(nomor, meja, siapa, waktu)
      } else {
        petugas[meja.rawValue][siapa].antrean.append(nomor)
        ambil(meja, siapa, waktu)
      }
    case .bangun(let meja, let siapa): ambil(meja, siapa, waktu)
    }
  }

  private mutating func terima(_ waktu: Double) {
    let hari = Int(waktu / KalenderUji.sehari)
    let musim = 1 + 0.12 * sin(Double(hari) / 38) + (kalender.hariKerja[hari] % 7 == 4 ? 0.25 : -0.06)
    agenda.catat(waktu + acak.eksponen(Self.setahun / Double(banyak) / musim), .tiba)
    let layanan = Layanan.semua[acak.pilih(Layanan.semua.map(\.bobot))]
    let cepat = acak.terjadi(0.25)
    let nomor = berkas.count
    berkas.append(
      BerkasUji(
        kasus: Kasus(
          id: "B\(10_000 + nomor)", layanan: layanan.nama, jalur: cepat ? "risiko rendah" : "biasa"),
        layanan: layanan, cepat: cepat, sulit: layanan.sulit * acak.lognormal(0.5), desa: acak.bilangan(12),
        tiba: waktu))
    catat(nomor, "Berkas diterima", .diterima, waktu, "F\(1 + acak.bilangan(2))", "Loket")
    masuk(nomor, .verifikasi, waktu)
  }

  mutating func masuk(_ nomor: Int, _ meja: Meja, _ waktu: Double) {
    berkas[nomor].masuk = waktu
    berkas[nomor].kasus.tenggat = kalender.saat(berkas[nomor].jatuhTempo)
    let siapa = tujuan(nomor, meja)
    if ditahan(nomor, meja, siapa, waktu) { return }
    if meja == .verifikasi && siapa == 1 || meja == .rekomendasi && siapa == 0,
      petugas[meja.rawValue][siapa].antrean.count >= 7, curang.ambil(\.suap, 0.05, &acak)
    {
      kebenaran.tanam(.serobot, berkas[nomor].kasus.id)
      kebenaran.tanam(.serobot, petugas[meja.rawValue][siapa].nama)
      petugas[meja.rawValue][siapa].antrean.insert(nomor, at: 0)
      petugas[meja.rawValue][siapa].disuap = nomor
    } else {
      petugas[meja.rawValue][siapa].antrean.append(nomor)
    }
    ambil(meja, siapa, waktu)
  }

  /// To whom the file goes: the one with the least work before him. The third checker gets many of the hard ones.
  private mutating func tujuan(_ nomor: Int, _ meja: Meja) -> Int {
    let kerja = petugas[meja.rawValue]
      .map { orang in
        let antre = (orang.antrean + orang.borongan).reduce(0) { $0 + berkas[$1].sulit }
        return (antre + Double(orang.ditahan) + (orang.sibuk ? 0.5 : 0)) * orang.lambat
      }
    let tersedikit = kerja.min() ?? 0
    let sulit = meja == .verifikasi && berkas[nomor].sulit > 1.6
    if sulit, kerja[2] <= tersedikit + 4 { return 2 }
    let calon = kerja.indices.filter { kerja[$0] <= tersedikit + 0.8 }
    return calon[acak.bilangan(calon.count)]
  }

  /// Takes the next file from one's own queue.
  mutating func ambil(_ meja: Meja, _ siapa: Int, _ waktu: Double) {
    guard !petugas[meja.rawValue][siapa].sibuk else { return }
    if meja == .putusan, siapa != 0, waktu.truncatingRemainder(dividingBy: KalenderUji.sehari) < 240 {
      // Two of the three sign in the afternoon.
      let siang = (waktu / KalenderUji.sehari).rounded(.down) * KalenderUji.sehari + 240
      agenda.catat(siang, .bangun(meja: meja, petugas: siapa))
      return
    }
    guard let nomor = pilih(meja, siapa) else { return }
    petugas[meja.rawValue][siapa].sibuk = true
    let kerja = dasar[meja.rawValue] * berkas[nomor].sulit * petugas[meja.rawValue][siapa].lambat
    // Nobody is at a place and back in less.
    let lama = meja == .survei ? max(56, kerja) : kerja
    agenda.catat(
      waktu + lama * acak.antara(0.8, 1.2), .selesai(berkas: nomor, meja: meja, petugas: siapa))
  }

  private mutating func pilih(_ meja: Meja, _ siapa: Int) -> Int? {
    var orang = petugas[meja.rawValue][siapa]
    defer { petugas[meja.rawValue][siapa] = orang }
    if let disuap = orang.disuap {
      orang.disuap = nil
      orang.antrean.removeAll { $0 == disuap }
      return disuap
    }
    if meja == .survei, orang.borongan.isEmpty, let tertua = orang.antrean.first {
      let desa = berkas[tertua].desa
      orang.borongan = Array(orang.antrean.filter { berkas[$0].desa == desa }.prefix(5))
      orang.antrean.removeAll { orang.borongan.contains($0) }
    }
    if !orang.borongan.isEmpty { return orang.borongan.removeFirst() }
    guard !orang.antrean.isEmpty else { return nil }
    let awal = orang.antrean.prefix(6).indices
    if acak.terjadi(0.12),
      let mudah = awal.min(by: { berkas[orang.antrean[$0]].sulit < berkas[orang.antrean[$1]].sulit })
    {
      return orang.antrean.remove(at: mudah)
    }
    if acak.terjadi(0.3), let cepat = orang.antrean.firstIndex(where: { berkas[$0].cepat }) {
      return orang.antrean.remove(at: cepat)
    }
    return orang.antrean.removeFirst()
  }

  /// Notes an event; what happens on the way is noted at the minute at which it happens.
  mutating func catat(
    _ nomor: Int, _ kegiatan: String, _ jenis: JenisKegiatan, _ waktu: Double, _ siapa: String?,
    _ unit: String?,
    pada saat: Date? = nil, _ ubah: (inout Kejadian) -> Void = { _ in }
  ) {
    var kejadian = Kejadian(kegiatan, saat ?? kalender.saat(waktu), petugas: siapa, jenis: jenis)
    kejadian.unit = unit
    ubah(&kejadian)
    berkas[nomor].kasus.kejadian.append(kejadian)
  }
}
