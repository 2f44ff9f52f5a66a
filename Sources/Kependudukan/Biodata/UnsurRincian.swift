import Bahasa

extension RincianPenduduk {
  /// What it holds, by name, in the order of form F-1.01; codes in words.
  func unsur(_ kode: KodePenduduk) -> [(nama: String, isi: String)] {
    func nama(_ tabel: KodePenduduk.Tabel, _ nilai: Int?) -> String? {
      nilai.map { satu in kode.nama(tabel, satu).map(judulKode) ?? "kode \(satu)" }
    }
    let semua: [(String, String?)] = [
      ("Gelar depan", gelarDepan), ("Gelar belakang", gelarBelakang), ("Akta kelahiran", aktaLahir),
      ("Akta perkawinan", aktaKawin), ("Tanggal perkawinan", tanggalKawin?.teks),
      ("Akta perceraian", aktaCerai), ("Tanggal perceraian", tanggalCerai?.teks), ("Pasangan", namaPasangan),
      ("Mantan pasangan", mantanPasangan), ("Kepercayaan", kepercayaan), ("Disabilitas", nama(.cacat, cacat)),
      ("Pendidikan yang ditempuh", nama(.pendidikanDitempuh, pendidikanDitempuh)), ("Paspor", paspor),
      ("Akhir paspor", akhirPaspor?.teks), ("Izin tinggal", izinTinggal),
      ("Terbit izin tinggal", terbitIzinTinggal?.teks), ("Akhir izin tinggal", akhirIzinTinggal?.teks),
      ("Tempat terbit izin", tempatTerbitIzin), ("Tempat datang pertama", tempatDatang),
      ("Tanggal datang pertama", tanggalDatang?.teks), ("Sponsor", namaSponsor),
      ("Jenis sponsor", jenisSponsor.map { "kode \($0)" }), ("Alamat sponsor", alamatSponsor),
      ("Keputusan kewarganegaraan", keputusanKewarganegaraan), ("Alamat sekarang", alamatSekarang),
      ("Alamat sebelumnya", alamatSebelumnya), ("Suku", suku), ("Cara KB", nama(.caraKB, caraKB)),
      ("Hamil", hamil.map { $0 == 1 ? "Ya" : "Tidak" }), ("KTP-el", ktpEl.map { "kode \($0)" }),
      ("Status rekam", statusRekam.map { "kode \($0)" }), ("Tag KTP", tagKTP), ("Asuransi", asuransi),
      ("Nomor asuransi", nomorAsuransi), ("Lintang", lintang), ("Bujur", bujur),
    ]
    return semua.compactMap { nama, isi in
      guard let isi, !isi.isEmpty else { return nil }
      return (nama, isi)
    }
  }
}
