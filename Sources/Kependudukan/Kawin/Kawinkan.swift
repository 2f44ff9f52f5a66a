import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Writes a marriage down: status and act of both, wherever in the regency each lives, and where they live from now on.
  /// One event, which can be taken back.
  /// - Throws: `FieldErrors`, `KawinError`, `PendudukError`, `KeluargaError`, `PerluPersetujuan`.
  package func kawinkan(
    _ perkawinan: Perkawinan, _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    try perkawinan.tercatat.periksa(pencatatan.dasar)
    guard perkawinan.satu.orang != perkawinan.dua?.orang else { throw KawinError.pasanganSama }
    guard perkawinan.dua != nil || perkawinan.namaPasangan.contains(where: \.isLetter) else {
      throw FieldErrors("nama_pasangan", "Isi nama pasangannya.")
    }
    var pencatatan = pencatatan
    pencatatan.rincian.dispensasi = perkawinan.dispensasi.isEmpty ? nil : perkawinan.dispensasi
    pencatatan.rincian.izinBeristri = perkawinan.izinBeristri.isEmpty ? nil : perkawinan.izinBeristri
    return try await peristiwa(.kawin, pencatatan, oleh: pelaku) { pelaksana in
      let satu = try pelaksana.hidup(perkawinan.satu.orang, versi: perkawinan.satu.versi)
      let dua = try perkawinan.dua.map { try pelaksana.hidup($0.orang, versi: $0.versi) }
      try pelaksana.periksa(satu, dua, perkawinan)
      let status: StatusKawin = perkawinan.tercatat == .tercatat ? .kawinTercatat : .kawinBelumTercatat
      let dasar = pelaksana.penulis.peristiwa.dasar
      for (orang, lain) in [(satu, dua?.biodata.nama ?? perkawinan.namaPasangan)]
        + (dua.map { [($0, satu.biodata.nama)] } ?? [])
      {
        var baru = orang
        baru.biodata.statusKawin = status
        baru.biodata.rincian.namaPasangan = lain
        baru.biodata.rincian.tanggalKawin = pelaksana.tanggal
        baru.biodata.rincian.aktaKawin = perkawinan.tercatat == .tercatat ? dasar.nomor : nil
        // An earlier divorce stands in the versions before.
        baru.biodata.rincian.aktaCerai = nil
        baru.biodata.rincian.tanggalCerai = nil
        baru.biodata.rincian.mantanPasangan = nil
        try pelaksana.ubah(
          orang, menjadi: baru, sebagai: orang.biodata.jenisKelamin == .lakiLaki ? .suami : .istri)
      }
      try pelaksana.pindahkan(perkawinan.pindah)
    }
  }

  /// Writes a divorce down: status and act of both, who leaves the family card, and who follows a head that leaves.
  /// - Throws: `FieldErrors`, `KawinError`, `PendudukError`, `KeluargaError`, `PerluPersetujuan`.
  package func ceraikan(
    _ perceraian: Perceraian, _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    try perceraian.tercatat.periksa(pencatatan.dasar)
    guard perceraian.satu.orang != perceraian.dua?.orang else { throw KawinError.pasanganSama }
    return try await peristiwa(.cerai, pencatatan, oleh: pelaku) { pelaksana in
      let dasar = pelaksana.penulis.peristiwa.dasar
      let keduanya = try [perceraian.satu, perceraian.dua].compactMap(\.self)
        .map { try pelaksana.hidup($0.orang, versi: $0.versi) }
      for orang in keduanya {
        guard orang.biodata.statusKawin.isKawin else { throw KawinError.belumKawin(orang.biodata.nama) }
        var baru = orang
        baru.biodata.statusKawin =
          perceraian.tercatat == .tercatat ? .ceraiHidupTercatat : .ceraiHidupBelumTercatat
        baru.biodata.rincian.tanggalCerai = pelaksana.tanggal
        baru.biodata.rincian.aktaCerai = perceraian.tercatat == .tercatat ? dasar.nomor : nil
        baru.biodata.rincian.mantanPasangan =
          keduanya.first { $0.id != orang.id }?.biodata.nama ?? orang.biodata.rincian.namaPasangan
        baru.biodata.rincian.namaPasangan = nil
        try pelaksana.ubah(
          orang, menjadi: baru, sebagai: orang.biodata.jenisKelamin == .lakiLaki ? .suami : .istri)
      }
      try pelaksana.pindahkan(perceraian.pindah)
    }
  }
}

extension Tercatat {
  /// What stands in a book of the state has a number there.
  fileprivate func periksa(_ dasar: Dasar) throws {
    guard !dasar.isKosong else { throw PendudukError.perluDasar }
    guard self == .belum || !dasar.nomor.isEmpty else {
      throw FieldErrors("dasar_nomor", KawinError.perluNomorAkta.message)
    }
  }
}

extension PelaksanaPeristiwa {
  fileprivate mutating func pindahkan(_ pindah: PindahSerta) throws {
    if let tujuan = pindah.ke, !pindah.anggota.isEmpty {
      try pindahkan(pindah.anggota, ke: keluarga(tujuan))
    }
    for satu in pindah.tetap {
      let orang = try hidup(satu.orang, versi: satu.versi)
      guard let keluarga = orang.keluarga else { throw PendudukError.bukanPendudukHidup }
      if orang.biodata.shdk != satu.shdk {
        try tempatkan(orang, di: aktif(keluarga), shdk: satu.shdk, sebagai: .anggota)
      }
    }
    for (asal, kepala) in pindah.kepalaSisa.sorted(by: { $0.key < $1.key }) {
      try gantiKartu(asal, kepala: kepala)
    }
  }
}
