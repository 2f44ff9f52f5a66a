import Bahasa
import Database

extension Tx {
  /// What the register says to each question of a letter about `orang`, by the question's name.
  func isianRegister(_ layanan: LayananSurat, _ orang: Penduduk, pada hari: Tanggal) throws
    -> [String: IsianRegister]
  {
    guard layanan.medan.contains(where: \.jenis.bertanyaRegister) else { return [:] }
    let kartu = KartuSurat(
      orang: orang, anggota: try orang.keluarga.map { try anggota($0) } ?? [],
      kurangDari: layanan.umurAnak ?? .max, hari: hari)
    var hasil: [String: IsianRegister] = [:]
    for medan in layanan.medan { hasil[medan.nama] = try isianRegister(medan, kartu) }
    return hasil
  }

  private func isianRegister(_ medan: MedanSurat, _ kartu: KartuSurat) throws -> IsianRegister {
    let b = kartu.orang.biodata
    switch medan.jenis {
    case .ayah: return tercatat(b.namaAyah, "nama ayah", b.nama)
    case .ibu: return tercatat(b.namaIbu, "nama ibu", b.nama)
    case .pekerjaan: return .tetap(try pekerjaan(b))
    case .pekerjaanAyah: return try kartu.orangTua(.lakiLaki).map { .tetap(try pekerjaan($0)) } ?? .ditulis
    case .pekerjaanIbu: return try kartu.orangTua(.perempuan).map { .tetap(try pekerjaan($0)) } ?? .ditulis
    case .pasangan: return try pasanganRegister(kartu.orang)
    case .anak: return kartu.pilihan(kartu.anak, "anaknya")
    case .anggota: return kartu.pilihan(kartu.muda, "anggota keluarga")
    case .tanpaAkta:
      return kartu.pilihan(
        kartu.muda.filter { ($0.biodata.rincian.aktaLahir ?? "").isEmpty }, "yang belum berakta lahir")
    case .pengikut: return .paling(max(0, kartu.anggota.count - 1))
    case .tanggalKawin: return b.rincian.tanggalKawin.map { .tetap($0.teks) } ?? .ditulis
    case .sejakCerai: return try sejakCerai(kartu.orang).map { .tetap($0.teks) } ?? .ditulis
    case .tanggalDatang:
      return try terakhir([.pindahDatang, .pindahDalam], kartu.orang).map { .tetap($0.tanggal.teks) }
        ?? .ditulis
    case .teks, .angka, .rupiah, .opsional, .penetapan, .putusan, .pengadilan, .tanggal: return .ditulis
    }
  }

  private func tercatat(_ nilai: String, _ apa: String, _ nama: String) -> IsianRegister {
    nilai.contains(where: \.isLetter)
      ? .tetap(nilai.rapi)
      : .kurang("Register belum mencatat \(apa) \(nama). Lengkapi biodatanya lebih dahulu.")
  }

  private func pekerjaan(_ b: Biodata) throws -> String {
    judulKode(try kodePenduduk().nama(.pekerjaan, b.pekerjaan) ?? "-")
  }

  /// Whom he is married to, or of a divorced one was; a spouse who is in no register is known by the name at most.
  private func pasanganRegister(_ orang: Penduduk) throws -> IsianRegister {
    let rincian = orang.biodata.rincian
    guard orang.biodata.statusKawin.isKawin else {
      return rincian.mantanPasangan.map { .tetap($0) } ?? .ditulis
    }
    let calon = try pasangan(orang)
    if calon.isEmpty { return rincian.namaPasangan.map { .tetap($0) } ?? .ditulis }
    return .pilihan(calon.map(AnggotaSurat.init))
  }

  /// Since when a marriage is over: by divorce, or by the other's death.
  func sejakCerai(_ orang: Penduduk) throws -> Tanggal? {
    orang.biodata.statusKawin == .ceraiMati
      ? try terakhir([.mati], orang, sebagai: [.suami, .istri])?.tanggal : orang.biodata.rincian.tanggalCerai
  }

  /// The newest event of these kinds that stands.
  private func terakhir(
    _ jenis: [Peristiwa.Jenis], _ orang: Penduduk, sebagai peran: [PeranPeristiwa] = PeranPeristiwa.allCases
  ) throws -> Peristiwa? {
    try first(
      """
      SELECT \(.kolomPeristiwa)
      FROM peristiwa
      WHERE jenis IN (\(list: jenis)) AND dibatalkan_oleh IS NULL
        AND id IN (SELECT peristiwa FROM peristiwa_orang
                   WHERE penduduk = \(orang.id) AND peran IN (\(list: peran)))
      ORDER BY tanggal DESC, id DESC
      LIMIT 1
      """)
  }
}

/// The family card of whom a letter is about.
private struct KartuSurat {
  let orang: Penduduk
  let anggota: [Penduduk]
  /// Years of age below which the letter is about.
  let kurangDari: Int
  let hari: Tanggal

  var muda: [Penduduk] { anggota.filter { $0.biodata.umur(pada: hari) < kurangDari } }

  /// Whom the card or their own biodata call children of his.
  var anak: [Penduduk] {
    let b = orang.biodata
    let hubungan: HubunganKeluarga? =
      switch b.shdk {
      case .kepalaKeluarga, .suami, .istri: .anak
      case .anak, .menantu: .cucu
      default: nil
      }
    return muda.filter { satu in
      let tertulis = b.jenisKelamin == .lakiLaki ? satu.biodata.namaAyah : satu.biodata.namaIbu
      return satu.id != orang.id && satu.biodata.tanggalLahir > b.tanggalLahir
        && (satu.biodata.shdk == hubungan || sama(tertulis, b.nama))
    }
  }

  /// The father or the mother, when he or she stands on the same card.
  func orangTua(_ kelamin: JenisKelamin) -> Biodata? {
    let nama = kelamin == .lakiLaki ? orang.biodata.namaAyah : orang.biodata.namaIbu
    return anggota.map(\.biodata)
      .first {
        $0.jenisKelamin == kelamin && sama($0.nama, nama) && $0.tanggalLahir < orang.biodata.tanggalLahir
      }
  }

  func pilihan(_ orang: [Penduduk], _ apa: String) -> IsianRegister {
    orang.isEmpty
      ? .kurang("Menurut register, di kartu keluarga \(self.orang.biodata.nama) tidak ada \(apa)\(batas).")
      : .pilihan(orang.map(AnggotaSurat.init))
  }

  private var batas: String { kurangDari == .max ? "" : " berumur di bawah \(kurangDari) tahun" }

  private func sama(_ satu: String, _ dua: String) -> Bool {
    !satu.isEmpty && satu.rapi.lowercased() == dua.rapi.lowercased()
  }
}

extension LayananSurat {
  /// The age below which there must be a child on the card, when the letter asks for one.
  fileprivate var umurAnak: Int? {
    for satu in ketentuan { if case .anakDiKK(let umur) = satu.ketentuan { return umur } }
    return nil
  }
}
