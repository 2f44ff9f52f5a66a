import Bahasa
import Cetak
import Database
import Foundation
import Naskah
import Organisasi

extension Tx {
  /// The paper of a letter as it would be today.
  /// - Throws: `SuratError`, `KewenanganError`.
  func naskahSurat(
    _ surat: SuratLayanan, _ sandi: Sandi, pada hari: Tanggal, nomor tampak: NomorTampak = .penuh
  ) throws -> NaskahSurat {
    guard let layanan = try layananSurat(surat.layanan), let orang = try penduduk(surat.penduduk),
      let jenis = try jenisNaskah("SD")
    else { throw SuratError.tidakAda }
    let struktur = try struktur(pada: hari)
    let identitas = try identitasDaerah(pada: hari)
    let kantor = try KantorSurat(surat.kantor, struktur)
    // Who may sign a letter of his office may sign these: they are papers of the office as well.
    let penandatangan = try kewenangan(struktur)
      .penandatangan(
        kantor.penandatangan.id, bentuk: .sendiri, jenis: jenis, klasifikasi: layanan.klasifikasi)
    let tertulis = try orangSurat(orang, sandi, tampak)
    let keluarga = try keluargaSurat(orang, sandi, struktur, tampak)
    let akta = try isiAkta(layanan.bentuk, orang)
    var nilai = surat.isian.merging(akta.nilai) { _, register in register }
    nilai["orang"] = tertulis.nama
    nilai["desa"] = struktur.unit[surat.desa].map(sebutanUnit) ?? ""
    nilai["kecamatan"] = struktur.jalur(dari: surat.desa).first { $0.jenis == .kecamatan }?.nama ?? ""
    nilai["status_kawin"] = tertulis.statusKawin.lowercased()
    nilai["janda_duda"] = orang.biodata.jenisKelamin == .perempuan ? "janda" : "duda"
    if layanan.mensyaratkan(.meninggal), orang.status == .mati {
      nilai.merge(try isiAkta(.aktaMati, orang).nilai) { _, register in register }
    }
    nilai["kelamin"] = tertulis.kelamin.lowercased()
    nilai["ayah"] = tertulis.ayah
    nilai["ibu"] = tertulis.ibu
    nilai.merge(try nilaiAnggota(layanan, surat.isian, pada: hari)) { _, register in register }
    nilai["orang_tua"] = try orangTuaAkta(orang, tertulis)
    return NaskahSurat(
      layanan: layanan, identitas: identitas, kop: try kopNaskah(penandatangan.kop, struktur, identitas),
      kantor: kantor.unit.nama, penandatangan: penandatangan, nomor: surat.nomor,
      tanggal: surat.tanggal ?? hari,
      tempat: kantor.unit.isDesa ? kantor.unit.namaTempat : identitas.ibuKota, orang: tertulis,
      pasangan: try pasanganSurat(akta, sandi, tampak), keluarga: keluarga,
      isi: layanan.alinea(surat.isian).map { isiSurat($0, nilai) }, keperluan: surat.keperluan)
  }

  /// How a certificate of birth names the parents: a mother alone without a father in law, and both with the marriage that
  /// stands in no book of the state (Permendagri 108/2019 Pasal 48).
  private func orangTuaAkta(_ orang: Penduduk, _ tertulis: OrangSurat) throws -> String {
    guard !tertulis.ayah.isEmpty else { return "seorang ibu \(tertulis.ibu)" }
    let ibu = try ibu(bernama: tertulis.ibu, nik: orang.nikIbu?.sidik, di: orang.keluarga)
    let keduanya = "ayah \(tertulis.ayah) dan ibu \(tertulis.ibu)"
    return ibu?.biodata.statusKawin == .kawinBelumTercatat
      ? "\(keduanya) yang perkawinannya belum tercatat sesuai dengan peraturan perundang-undangan" : keduanya
  }

  /// What a text may say of the people of the card who were chosen.
  private func nilaiAnggota(_ layanan: LayananSurat, _ isian: [String: String], pada hari: Tanggal) throws
    -> [String: String]
  {
    var nilai: [String: String] = [:]
    for medan in layanan.medan where medan.jenis.isPilihan {
      guard let id = isian[medan.kunci].flatMap(Penduduk.ID.init), let orang = try penduduk(id) else {
        continue
      }
      nilai[medan.nama] = orang.biodata.nama
      nilai["\(medan.nama)_umur"] = "\(orang.biodata.umur(pada: hari))"
      nilai["\(medan.nama)_lahir"] = orang.biodata.tanggalLahir.teks
      nilai["\(medan.nama)_tempat"] = orang.biodata.tempatLahir
    }
    return nilai
  }

  private func orangSurat(_ orang: Penduduk, _ sandi: Sandi, _ tampak: NomorTampak) throws -> OrangSurat {
    let kode = try kodePenduduk()
    let b = orang.biodata
    let nik = try orang.nik.map { try sandi.buka($0, untuk: .nik, orang.id.rawValue).teks } ?? "-"
    func nama(_ tabel: KodePenduduk.Tabel, _ nilai: Int) -> String {
      judulKode(kode.nama(tabel, nilai) ?? "-")
    }
    return OrangSurat(
      nama: b.nama.uppercased(), nik: tampak == .samar ? samarkanNomor(nik) : nik,
      kelamin: b.jenisKelamin.nama, tempatLahir: b.tempatLahir, lahir: b.tanggalLahir.teks,
      agama: nama(.agama, b.agama), pendidikan: nama(.pendidikan, b.pendidikan),
      pekerjaan: nama(.pekerjaan, b.pekerjaan), statusKawin: b.statusKawin.nama,
      golonganDarah: b.golonganDarah == 13 ? "-" : nama(.golonganDarah, b.golonganDarah),
      kewarganegaraan: b.kewarganegaraan.nama, shdk: b.shdk.nama, ayah: b.namaAyah, ibu: b.namaIbu,
      tanggalKawin: b.rincian.tanggalKawin?.teksAngka ?? "-", lahirTanggal: b.tanggalLahir)
  }

  /// The other of the two; of who is in no register only the name is known.
  private func pasanganSurat(_ akta: IsiAkta, _ sandi: Sandi, _ tampak: NomorTampak) throws -> PasanganSurat?
  {
    if let orang = akta.pasangan { return .penduduk(try orangSurat(orang, sandi, tampak)) }
    return akta.namaPasangan.isEmpty ? nil : .nama(akta.namaPasangan.uppercased())
  }

  private func keluargaSurat(
    _ orang: Penduduk, _ sandi: Sandi, _ struktur: Struktur, _ tampak: NomorTampak
  ) throws -> KeluargaSurat? {
    guard let id = orang.keluarga ?? orang.keluargaTerakhir, let kk = try keluarga(id) else { return nil }
    let nomor = try sandi.bukaKK(kk.nomor, id.rawValue).teks
    let anggota = try orang.keluarga == nil ? [orang] : anggota(id)
    let jalur = struktur.jalur(dari: kk.desa)
    return KeluargaSurat(
      nomor: tampak == .samar ? samarkanNomor(nomor) : nomor,
      kepala: anggota.first { $0.biodata.shdk == .kepalaKeluarga }?.biodata.nama.uppercased() ?? "-",
      alamat: [kk.alamat.alamat, kk.alamat.dusun].filter { !$0.isEmpty }.joined(separator: ", "),
      rtRw: [kk.alamat.rt, kk.alamat.rw].map { $0.isEmpty ? "000" : $0 }.joined(separator: "/"),
      kodePos: kk.alamat.kodePos, desa: jalur.first.map(sebutanUnit) ?? "",
      kecamatan: jalur.first { $0.jenis == .kecamatan }.map(sebutanUnit) ?? "",
      kabupaten: try teksSetelan(.kabupaten),
      provinsi: try teksSetelan(.provinsi).capitalized,
      anggota: try anggota.map { try orangSurat($0, sandi, tampak) })
  }

  private func sebutanUnit(_ unit: UnitKerja) -> String {
    let awalan = unit.jenis == .kecamatan ? "Kecamatan" : unit.jenis == .kelurahan ? "Kelurahan" : "Desa"
    return unit.nama.hasPrefix(awalan) ? unit.nama : "\(awalan) \(unit.nama)"
  }
}

extension UnitKerja {
  /// `Keden`, of `Desa Keden`.
  var namaTempat: String {
    for awalan in ["Desa ", "Kelurahan "] where nama.hasPrefix(awalan) {
      return String(nama.dropFirst(awalan.count))
    }
    return nama
  }
}
