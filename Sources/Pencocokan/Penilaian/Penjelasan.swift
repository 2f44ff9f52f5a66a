extension Penilai {
  /// The evidence of a pair in words. Only for pairs that are shown: it costs a hundred times the number.
  func alasan(_ a: Baris, _ b: Baris) -> Alasan {
    var alasan = Alasan()
    var bukti = Bukti()
    alasanNama(a, b, &alasan, &bukti)
    alasanLahir(a, b, &alasan, &bukti)
    let kelamin = kelamin(a, b)
    if kelamin.sama < 0 { alasan.melemahkan.append("jenis kelamin berbeda") }
    bukti += kelamin
    bukti += alasanOrangTua(h.ibu, a.ibu, b.ibu, bobot.ibu, "ibu", &alasan)
    bukti += alasanOrangTua(h.ayah, a.ayah, b.ayah, bobot.ayah, "ayah", &alasan)
    let kartu = kolom(h.kartuKeluarga, a.kartuKeluarga, b.kartuKeluarga, bobot.kartuKeluarga)
    if kartu.sama > 0 { alasan.mendukung.append("nomor KK sama") }
    bukti += kartu
    alasanRumah(a, b, &alasan)
    bukti += rumah(a, b)
    let tempat = kolom(h.tempatLahir, a.tempatLahir, b.tempatLahir, bobot.tempat)
    if a.tempatLahir != 0, b.tempatLahir != 0 {
      let sebutan = a.tempatLahir == b.tempatLahir ? "sama" : tempat.sama > 0 ? "mirip" : "berbeda"
      alasan.catat(sebutan == "berbeda" ? -1 : 1, "tempat lahir \(sebutan)")
    }
    bukti += tempat
    alasan.catatan = catatanKeluarga(a, b, bukti)
    return alasan
  }

  private func alasanNama(_ a: Baris, _ b: Baris, _ alasan: inout Alasan, _ bukti: inout Bukti) {
    var pencatat = CatatanKata(kamus: h.nama.kamus)
    let nama = bandingkan(h.nama, a.nama, b.nama, &pencatat)
    bukti += nama.bukti
    bukti += kembar(a, b, nama)
    pencatat.jelaskan(&alasan, utuh: nama.utuh)
  }

  private func alasanLahir(_ a: Baris, _ b: Baris, _ alasan: inout Alasan, _ bukti: inout Bukti) {
    let lahir = lahir(a, b)
    bukti += lahir.bukti
    if let kedekatan = lahir.kedekatan { alasan.catat(lahir.bukti.sama, kedekatan.sebutan) }
  }

  private func alasanOrangTua(
    _ tabel: TabelNama, _ a: UInt32, _ b: UInt32, _ bobot: Bobot.Nilai, _ siapa: String,
    _ alasan: inout Alasan
  ) -> Bukti {
    let bukti = orangTua(tabel, a, b, bobot)
    if bukti.sama > 0 {
      let utuh = tabel.isi[Int(a)].utuh == tabel.isi[Int(b)].utuh
      alasan.mendukung.append("nama \(siapa) \(utuh ? "sama" : "mirip")")
    } else if bukti.sama < 0 {
      alasan.melemahkan.append("nama \(siapa) berbeda")
    }
    return bukti
  }

  private func alasanRumah(_ a: Baris, _ b: Baris, _ alasan: inout Alasan) {
    if a.wilayahKecil != 0, b.wilayahKecil != 0 {
      if a.wilayahKecil == b.wilayahKecil {
        alasan.mendukung.append("wilayah sama")
      } else {
        let dekat = a.wilayahBesar != 0 && a.wilayahBesar == b.wilayahBesar
        alasan.melemahkan.append(dekat ? "wilayah berbeda di kecamatan yang sama" : "wilayah berbeda")
      }
    }
    let ada = (0..<4).filter { a.alamat[$0] != 0 && b.alamat[$0] != 0 }
    guard !ada.isEmpty else { return }
    let cocok = ada.count { kolom(h.alamat[$0], a.alamat[$0], b.alamat[$0], bobot.alamat).sama > 0 }
    if cocok == ada.count {
      alasan.mendukung.append("alamat sama")
    } else if cocok > 0 {
      alasan.mendukung.append("alamat sebagian sama (\(cocok) dari \(ada.count) bagian)")
    } else {
      alasan.melemahkan.append("alamat berbeda")
    }
  }

  private func catatanKeluarga(_ a: Baris, _ b: Baris, _ bukti: Bukti) -> String? {
    guard peluangKeluarga(bukti) > max(0, bukti.sama - logBanyak - 6) else { return nil }
    let sama = a.kartuKeluarga != 0 && a.kartuKeluarga == b.kartuKeluarga ? "nomor KK sama" : "keluarga sama"
    return a.lahir == b.lahir && a.lahir != 0
      ? "Mungkin saudara kembar: \(sama), lahir pada hari yang sama" : "Mungkin saudara: \(sama)"
  }
}
