import Bahasa
import Database
import Organisasi
import Testing

@testable import Kependudukan

/// Plays the register by chance and looks at it after every step.
struct Permainan {
  let daerah: Daerah
  var dadu: Dadu
  /// Events in force, with what stood there before each.
  private var riwayat: [(peristiwa: Peristiwa.ID, sebelum: Potret)] = []
  private(set) var berhasil = 0
  private(set) var ditolak = 0
  private(set) var dibatalkan = 0

  private let pilihan: Pembatalan

  /// Which events are taken back on the way.
  enum Pembatalan { case sembarang, terakhir }

  init(_ daerah: Daerah, _ benih: UInt64, _ pilihan: Pembatalan) {
    self.daerah = daerah
    self.pilihan = pilihan
    dadu = Dadu(benih)
  }

  mutating func langkah() async throws {
    let sebelum = try await potret()
    do {
      if riwayat.count > 2, dadu.satu(dari: 0..<5) == 0 {
        let urut = pilihan == .terakhir ? riwayat.count - 1 : dadu.satu(dari: 0..<riwayat.count)
        try await batalkan(riwayat[urut].peristiwa)
      } else {
        let hasil = try await peristiwa(sebelum)
        riwayat.append((hasil.peristiwa, sebelum))
        berhasil += 1
      }
      try await potret().periksa()
      try await daerah.db.read { try ulangPerkawinan($0) }
    } catch let galat as any Refusal {
      ditolak += 1
      #expect(!galat.message.isEmpty)
      #expect(try await potret() == sebelum)
    }
  }

  /// Taken back in the order opposite to that of doing, everything is as it was before each.
  mutating func mundurSampaiAwal() async throws {
    while let terakhir = riwayat.popLast() {
      _ = try await daerah.kependudukan.batalkan(terakhir.peristiwa, alasan: "Mundur", oleh: daerah.warsini)
      // What was taken back out of order is still in the pictures that were made before.
      if pilihan == .terakhir { #expect(try await potret() == terakhir.sebelum) }
      try await potret().periksa()
      try await daerah.db.read { try ulangPerkawinan($0) }
    }
    #expect(try await potret().orang.isEmpty)
    #expect(try await potret().keluarga.isEmpty)
  }

  private mutating func batalkan(_ id: Peristiwa.ID) async throws {
    let isTerakhir = riwayat.last?.peristiwa == id
    _ = try await daerah.kependudukan.batalkan(id, alasan: "Keliru", oleh: daerah.warsini)
    if isTerakhir { #expect(try await potret() == riwayat.last?.sebelum) }
    riwayat.removeAll { $0.peristiwa == id }
    dibatalkan += 1
  }

  private func potret() async throws -> Potret { try await daerah.db.read { try Potret($0) } }

  private mutating func peristiwa(_ kini: Potret) async throws -> HasilPeristiwa {
    let hidup = kini.orang.filter { $0.value.status == .hidup }.keys.sorted()
    let aktif = kini.keluarga.filter { $0.value.status == .aktif }.keys.sorted()
    guard hidup.count > 3, aktif.count > 1 else { return try await keluargaBaru() }
    let orang = hidup[dadu.satu(dari: 0..<hidup.count)]
    let keluarga = aktif[dadu.satu(dari: 0..<aktif.count)]
    switch dadu.satu(dari: 0..<11) {
    case 0: return try await keluargaBaru()
    case 1: return try await lahir(di: keluarga)
    case 2: return try await ubah(orang, kini)
    case 3: return try await pecah(orang, kini)
    case 4: return try await pindah(orang, ke: keluarga, kini)
    case 5: return try await keluar(orang, kini)
    case 6: return try await gantiKepala(orang, kini)
    case 7: return try await kawin(orang, hidup[dadu.satu(dari: 0..<hidup.count)], kini)
    case 8: return try await cerai(orang, kini)
    case 9: return try await gabung(kini)
    default: return try await pindahAlamat(keluarga)
    }
  }

  private mutating func nama() -> String {
    ["Sutrisno", "Wagiyem", "Dwi Lestari", "Budi Santoso", "Siti Aminah"][dadu.satu(dari: 0..<5)]
  }

  private mutating func keluargaBaru() async throws -> HasilPeristiwa {
    let desa = [Daerah.keden, Daerah.krikilan, Daerah.brangkal][dadu.satu(dari: 0..<3)]
    var orang = [
      PendudukBaru(biodata: try biodata(nama(), .perempuan, "1980-01-01", .kepalaKeluarga), nik: .terbitkan)
    ]
    for _ in 0..<dadu.satu(dari: 0..<3) {
      orang.append(
        PendudukBaru(biodata: try biodata(nama(), .lakiLaki, "2004-05-05", .famili), nik: .terbitkan))
    }
    return try await daerah.kependudukan.catat(
      orang, ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: desa)), daerah.pencatatan,
      oleh: daerah.warsini)
  }

  private mutating func lahir(di keluarga: KartuKeluarga.ID) async throws -> HasilPeristiwa {
    let bayi = PendudukBaru(biodata: try biodata(nama(), .perempuan, "2026-03-01", .anak), nik: .terbitkan)
    return try await daerah.kependudukan.catat(
      [bayi], ke: .ada(keluarga), sebagai: .lahir, daerah.pencatatan, oleh: daerah.warsini)
  }

  private mutating func ubah(_ orang: Penduduk.ID, _ kini: Potret) async throws -> HasilPeristiwa {
    var baru = try await daerah.penduduk(orang).biodata
    baru.nama = nama()
    return try await daerah.kependudukan.ubahBiodata(
      orang, versi: kini.versi[orang, default: 0] - (dadu.satu(dari: 0..<5) == 0 ? 1 : 0), menjadi: baru,
      daerah.pencatatan, oleh: daerah.warsini)
  }

  private mutating func pecah(_ orang: Penduduk.ID, _ kini: Potret) async throws -> HasilPeristiwa {
    let asal = try #require(kini.orang[orang]?.keluarga)
    let lain = kini.orang.filter { $0.value.keluarga == asal && $0.key != orang }.keys.sorted()
    var ikut = [try await daerah.tempat(orang, .kepalaKeluarga)]
    for satu in lain where Bool.random(using: &dadu) { ikut.append(try await daerah.tempat(satu, .famili)) }
    return try await daerah.kependudukan.pecahKK(
      asal, menjadi: KeluargaBaru(alamat: AlamatKeluarga(rt: "9"), desa: Daerah.krikilan), bagi: ikut,
      kepalaSisa: pengganti(asal, tanpa: ikut.map(\.orang), kini), daerah.pencatatan, oleh: daerah.warsini)
  }

  private mutating func pindah(
    _ orang: Penduduk.ID, ke keluarga: KartuKeluarga.ID, _ kini: Potret
  ) async throws -> HasilPeristiwa {
    let asal = try #require(kini.orang[orang]?.keluarga)
    let kepala = pengganti(asal, tanpa: [orang], kini)
    let shdk: HubunganKeluarga = dadu.satu(dari: 0..<6) == 0 ? .kepalaKeluarga : .famili
    return try await daerah.kependudukan.tambahAnggota(
      [daerah.tempat(orang, shdk)], ke: keluarga, kepalaSisa: kepala.map { [asal: $0] } ?? [:],
      daerah.pencatatan, oleh: daerah.warsini)
  }

  private mutating func keluar(_ orang: Penduduk.ID, _ kini: Potret) async throws -> HasilPeristiwa {
    let asal = try #require(kini.orang[orang]?.keluarga)
    let kepala = pengganti(asal, tanpa: [orang], kini)
    let versi = try await daerah.penduduk(orang).versi
    return try await daerah.kependudukan.keluarkan(
      [(orang, versi)], karena: .mati, kepalaSisa: kepala.map { [asal: $0] } ?? [:], sebagai: .mati,
      daerah.pencatatan, oleh: daerah.warsini)
  }

  private mutating func gantiKepala(_ orang: Penduduk.ID, _ kini: Potret) async throws -> HasilPeristiwa {
    let keluarga = try #require(kini.orang[orang]?.keluarga)
    return try await daerah.kependudukan.gantiKepala(
      keluarga, versi: try await daerah.keluarga(keluarga).versi,
      menjadi: KepalaBaru(orang, shdk: semuaFamili(keluarga, kini)), daerah.pencatatan, oleh: daerah.warsini)
  }

  /// Anybody with anybody, often against the rules: then nothing may have changed.
  private mutating func kawin(
    _ satu: Penduduk.ID, _ dua: Penduduk.ID, _ kini: Potret
  ) async throws -> HasilPeristiwa {
    let asal = try #require(kini.orang[satu]?.keluarga)
    let pindah =
      dadu.satu(dari: 0..<3) == 0
      ? PindahSerta()
      : PindahSerta(
        [try await daerah.tempat(dua, .kepalaKeluarga), try await daerah.tempat(satu, .famili)],
        ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "5"), desa: Daerah.brangkal)),
        kepalaSisa: pengganti(asal, tanpa: [satu, dua], kini).map { [asal: $0] } ?? [:])
    return try await daerah.kependudukan.kawinkan(
      Perkawinan(daerah.mempelai(satu), dengan: daerah.mempelai(dua), pindah: pindah), daerah.pencatatan,
      oleh: daerah.warsini)
  }

  private mutating func cerai(_ orang: Penduduk.ID, _ kini: Potret) async throws -> HasilPeristiwa {
    let kawin = kini.orang.filter { $0.value.status == .hidup && $0.value.biodata.statusKawin.isKawin }.keys
      .sorted()
    let satu = kawin.isEmpty ? orang : kawin[dadu.satu(dari: 0..<kawin.count)]
    let asal = try #require(kini.orang[satu]?.keluarga)
    let pindah = PindahSerta(
      [try await daerah.tempat(satu, .kepalaKeluarga)],
      ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "6"), desa: Daerah.keden)),
      kepalaSisa: pengganti(asal, tanpa: [satu], kini).map { [asal: $0] } ?? [:])
    return try await daerah.kependudukan.ceraikan(
      Perceraian(daerah.mempelai(satu), dengan: nil, pindah: pindah), daerah.pencatatan, oleh: daerah.warsini)
  }

  private mutating func pindahAlamat(_ keluarga: KartuKeluarga.ID) async throws -> HasilPeristiwa {
    try await daerah.kependudukan.ubahAlamat(
      keluarga, versi: try await daerah.keluarga(keluarga).versi,
      menjadi: AlamatKeluarga(rt: "\(dadu.satu(dari: 1..<40))"), daerah.pencatatan, oleh: daerah.warsini)
  }

  /// Usually somebody follows a head who leaves; now and then he is forgotten, which must be refused.
  mutating func pengganti(
    _ keluarga: KartuKeluarga.ID, tanpa pergi: [Penduduk.ID], _ kini: Potret
  ) -> KepalaBaru? {
    let sisa = kini.orang.filter { $0.value.keluarga == keluarga && !pergi.contains($0.key) }.keys.sorted()
    let adaKepala = sisa.contains { kini.orang[$0]?.biodata.shdk == .kepalaKeluarga }
    guard !adaKepala, let pertama = sisa.first, dadu.satu(dari: 0..<4) > 0 else { return nil }
    return KepalaBaru(pertama, shdk: semuaFamili(keluarga, kini))
  }

  private func semuaFamili(_ keluarga: KartuKeluarga.ID, _ kini: Potret) -> [Penduduk.ID: HubunganKeluarga] {
    Dictionary(
      uniqueKeysWithValues: kini.orang.filter { $0.value.keluarga == keluarga }.keys.map { ($0, .famili) })
  }
}

extension HubunganKeluarga {
  static let famili = HubunganKeluarga.familiLain
}
