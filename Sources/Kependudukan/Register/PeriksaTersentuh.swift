import Bahasa
import Database

extension PenulisPeristiwa {
  /// The end of every event: an empty family is closed, a family that has members is active and has a head, and the
  /// members fit together. Gives what is odd but allowed.
  /// - Throws: `FieldErrors` at `kepala` or at the field of a member whom the event touched; `KeluargaError`.
  package mutating func selesai() throws -> [Peringatan] {
    var peringatan: [Peringatan] = []
    for id in keluargaTersentuh.sorted() {
      guard let kk = try tx.keluarga(id) else { throw KeluargaError.tidakAda }
      let anggota = try tx.anggota(id)
      if anggota.isEmpty {
        if kk.status == .aktif { try tutup(kk) }
        continue
      }
      guard kk.status == .aktif else { throw KeluargaError.tidakAktif }
      guard anggota.contains(where: { $0.biodata.shdk == .kepalaKeluarga }) else {
        throw FieldErrors("kepala", "Pilih kepala keluarga yang baru bagi anggota yang tinggal.")
      }
      let temuan = periksaKeluarga(anggota, pada: peristiwa.tanggal)
      var galat = FieldErrors()
      for satu in temuan {
        let berlaku = satu.isGalat && !orangTersentuh.isDisjoint(with: satu.orang)
        if berlaku { galat.check(satu.bidang, satu.kalimat, false) }
        if !berlaku {
          peringatan.append(Peringatan(satu.bidang, satu.kalimat, tersimpan: tanpaNama(satu, anggota)))
        }
      }
      try galat.throwIfAny()
    }
    return peringatan
  }

  /// Names of members whom this event does not touch say what they are in the family instead.
  private func tanpaNama(_ temuan: TemuanKeluarga, _ anggota: [Penduduk]) -> String {
    anggota.filter { temuan.orang.contains($0.id) && !orangTersentuh.contains($0.id) }
      .reduce(temuan.kalimat) { hasil, satu in
        hasil.replacing(satu.biodata.nama, with: satu.biodata.shdk.nama.lowercased())
      }
  }

  private mutating func tutup(_ kk: KartuKeluarga) throws {
    var ditutup = kk
    ditutup.status = .ditutup
    try ubah(kk, menjadi: ditutup)
  }
}
