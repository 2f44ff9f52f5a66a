import Bahasa
import Database
import Organisasi

extension BerkasGanda {
  /// What one record says of an element. Numbers and mothers' names only where they were opened; to who
  /// decides also whether a closed number agrees with its person.
  func teks(_ bidang: BidangGabung, _ sisi: SisiGanda) throws -> String {
    let (orang, kk) = (self[sisi].orang, self[sisi].kk)
    let b = orang.biodata
    func nama(_ tabel: KodePenduduk.Tabel, _ nilai: Int) -> String {
      kode.nama(tabel, nilai) ?? "kode \(nilai)"
    }
    switch bidang {
    case .nik:
      return try nomor(orang.nik, .nik, sisi)
    case .nama: return b.nama
    case .kelamin: return b.jenisKelamin.nama
    case .lahir: return "\(b.tempatLahir), \(b.tanggalLahir.teks)\(b.lahirPerkiraan ? " (perkiraan)" : "")"
    case .agama: return nama(.agama, b.agama)
    case .pendidikan: return nama(.pendidikan, b.pendidikan)
    case .pekerjaan: return nama(.pekerjaan, b.pekerjaan)
    case .kawin: return b.statusKawin.nama
    case .darah: return nama(.golonganDarah, b.golonganDarah)
    case .warga: return nama(.kewarganegaraan, b.kewarganegaraan.rawValue)
    case .ayah: return try orangTua(b.namaAyah, orang.nikAyah, .ayah, sisi)
    case .ibu:
      let nama = sandi == nil ? samarkanNama(b.namaIbu) : b.namaIbu
      return try orangTua(nama, orang.nikIbu, .ibu, sisi)
    case .keluarga:
      guard orang.isHidup, let kk else { return orang.status.nama }
      return [b.shdk.nama, kk.alamat.teks, struktur.sebutanDesa(orang.desa)].filter { !$0.isEmpty }
        .joined(separator: ", ")
    case .rincian:
      let isi = b.rincian.unsur(kode)
      if isi.isEmpty { return "Tidak ada" }
      return isi.map { sandi == nil ? $0.nama : "\($0.nama): \($0.isi)" }.joined(separator: "; ")
    }
  }

  private func nomor(_ nomor: NomorTersegel?, _ tempat: TempatNomor, _ sisi: SisiGanda) throws -> String {
    guard let nomor else { return "Belum ada" }
    if let sandi { return try sandi.buka(nomor, untuk: tempat, self[sisi].orang.id.rawValue).teks }
    guard tempat == .nik, let bandingNIK else { return NIK.tertutup }
    return "\(NIK.tertutup), \(bandingNIK.cocok(sisi))"
  }

  /// A name, and the number beside it where there is one: two people may have the same name.
  private func orangTua(
    _ nama: String, _ nik: NomorTersegel?, _ tempat: TempatNomor, _ sisi: SisiGanda
  ) throws -> String {
    let nama = nama.isEmpty ? "Belum diisi" : nama
    return nik == nil ? nama : "\(nama), NIK \(try nomor(nik, tempat, sisi))"
  }

  /// The same with the record it is from, where masking makes both look alike.
  func teksBersumber(_ bidang: BidangGabung, _ sisi: SisiGanda) throws -> String {
    let teks = try teks(bidang, sisi)
    let tertutup = sandi == nil && [.nik, .ayah, .ibu, .rincian].contains(bidang) && !sama(bidang)
    return tertutup ? "\(teks) (dari \(sisi.nama))" : teks
  }

  /// Whether both say the same, also where what is shown is masked.
  func sama(_ bidang: BidangGabung) -> Bool {
    let (a, b) = (a.orang, b.orang)
    let (c, d) = (a.biodata, b.biodata)
    return switch bidang {
    case .nik: a.nik?.sidik == b.nik?.sidik
    case .nama: c.nama == d.nama
    case .kelamin: c.jenisKelamin == d.jenisKelamin
    case .lahir:
      c.tempatLahir == d.tempatLahir && c.tanggalLahir == d.tanggalLahir
        && c.lahirPerkiraan == d.lahirPerkiraan
    case .agama: c.agama == d.agama
    case .pendidikan: c.pendidikan == d.pendidikan
    case .pekerjaan: c.pekerjaan == d.pekerjaan
    case .kawin: c.statusKawin == d.statusKawin
    case .darah: c.golonganDarah == d.golonganDarah
    case .warga: c.kewarganegaraan == d.kewarganegaraan
    case .ayah: c.namaAyah == d.namaAyah && a.nikAyah?.sidik == b.nikAyah?.sidik
    case .ibu: c.namaIbu == d.namaIbu && a.nikIbu?.sidik == b.nikIbu?.sidik
    case .keluarga: a.keluarga == b.keluarga && c.shdk == d.shdk
    case .rincian: c.rincian == d.rincian
    }
  }
}
