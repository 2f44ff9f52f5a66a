import Bahasa
import Database
import Organisasi

/// What a change leaves as it is, or replaces.
package enum Perubahan<Nilai: Sendable>: Sendable {
  case tetap
  case menjadi(Nilai)
}

/// What becomes of a number that somebody does not have any more.
package enum NasibNIK: Sendable, Equatable {
  case tetapMiliknya
  /// It was never on a paper of his: a slip of the pen.
  case bebas
}

extension Kependudukan {
  /// Writes a new version of somebody's biodata. What he is to the head of his family changes along with the family, not
  /// here; the NIK only by correction.
  /// - Throws: `FieldErrors`, `PendudukError.berubah` when `versi` is not the present one, `.perluDasar` without document.
  package func ubahBiodata(
    _ id: Penduduk.ID, versi: Int, menjadi biodata: Biodata, nikAyah: Perubahan<String> = .tetap,
    nikIbu: Perubahan<String> = .tetap, sebagai jenis: Peristiwa.Jenis = .ubahData,
    _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    guard !pencatatan.dasar.isKosong else { throw PendudukError.perluDasar }
    return try await peristiwa(jenis, pencatatan, oleh: pelaku) { pelaksana in
      let lama = try pelaksana.hidup(id, versi: versi)
      guard biodata.shdk == lama.biodata.shdk else {
        throw FieldErrors("shdk", "Hubungan dengan kepala keluarga diubah lewat kartu keluarga.")
      }
      var baru = lama
      baru.biodata = biodata
      if case .menjadi(let teks) = nikAyah {
        baru.nikAyah = try pelaksana.orangTua(teks, "nik_ayah", .ayah, id)
      }
      if case .menjadi(let teks) = nikIbu {
        baru.nikIbu = try pelaksana.orangTua(teks, "nik_ibu", .ibu, id)
      }
      try pelaksana.ubah(lama, menjadi: baru)
    }
  }

  /// Replaces an NIK that was wrong, temporary or missing. It stays in the version that is superseded, and his; `lama` says
  /// whether it may be given to who really has it.
  /// - Throws: `FieldErrors`, `PendudukError`.
  package func betulkanNIK(
    _ id: Penduduk.ID, versi: Int, menjadi sumber: SumberNIK, lama nasib: NasibNIK = .tetapMiliknya,
    _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    guard !pencatatan.dasar.isKosong else { throw PendudukError.perluDasar }
    return try await menghitungTebakan([sumber], oleh: pelaku) {
      try await peristiwa(.pembetulan, pencatatan, oleh: pelaku) { pelaksana in
        let lama = try pelaksana.hidup(id, versi: versi)
        if pencatatan.peringatan != .terima { try pelaksana.pastikanWenang(sumber, bagi: lama, oleh: pelaku) }
        var baru = lama
        let nik = try pelaksana.nik(sumber, lama.biodata, pelaksana.tx.wilayahDesa(lama.desa))
        baru.nik = try nik.map { try pelaksana.sandi.segel($0, untuk: .nik, id.rawValue) }
        baru.nikSementara = false
        if nasib == .bebas, let keliru = lama.nik {
          try pelaksana.tx.bebaskan(keliru, oleh: pelaksana.penulis.peristiwa.id)
        }
        try pelaksana.ingatkanPermohonan(lama, karena: .gantiNIK)
        do {
          try pelaksana.ubah(lama, menjadi: baru)
        } catch PendudukError.nikSudahAda(let pemilik) {
          pelaksana.pemilikNIK = pemilik
        }
      }
    }
  }
}

extension PelaksanaPeristiwa {
  /// Checks the biodata of `baru` and writes it.
  package mutating func ubah(
    _ lama: Penduduk, menjadi baru: Penduduk, sebagai peran: PeranPeristiwa = .subjek
  ) throws {
    let periksa = PeriksaBiodata(
      kode: try tx.kodePenduduk(), hariIni: Tanggal(penulis.peristiwa.dicatat))
    let asal: AsalNama = penulis.peristiwa.jenis == .gantiNama ? .baru : .lama
    hasil.peringatan += try periksa.periksa(baru.biodata, nama: asal)
    if let nik = try baru.nik.map({ try sandi.buka($0, untuk: .nik, baru.id.rawValue) }) {
      hasil.peringatan += nik.peringatan(lahir: baru.biodata.tanggalLahir, baru.biodata.jenisKelamin)
        .map { $0.peringatan("nik") }
    }
    try penulis.ubah(lama, menjadi: baru, sebagai: peran)
    hasil.penduduk.append(baru.id)
  }
}
