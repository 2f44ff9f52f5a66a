import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// What the form of a marriage says.
  /// - Throws: `FieldErrors`.
  func perkawinan(
    _ form: KawinForm, _ berkas: BerkasKawin, oleh pelaku: Pelaku
  ) async throws -> Perkawinan {
    try form.susunan.pastikan(anggota: berkas.semua)
    let pasangan = try await pasangan(form, oleh: pelaku)
    let satu = Mempelai(berkas.orang.id, versi: Int(form.versi) ?? 0)
    return Perkawinan(
      satu, dengan: pasangan.map { Mempelai($0.id, versi: $0.versi) }, namaPasangan: form.namaPasangan.rapi,
      tercatat: form.keadaan, dispensasi: form.dispensasi.rapi, izinBeristri: form.izinBeristri.rapi,
      pindah: try pindah(form, berkas, satu, pasangan))
  }

  private func pindah(
    _ form: KawinForm, _ berkas: BerkasKawin, _ satu: Mempelai, _ pasangan: Penduduk?
  ) throws -> PindahSerta {
    let lain = try form.anggota.isEmpty ? [] : form.susunan.susunan()
    let ikut = lain.filter { form.ikut.contains($0.orang.description) }
    let sisa = lain.filter { !form.ikut.contains($0.orang.description) }
    let kepalaSisa: () throws -> [KartuKeluarga.ID: KepalaBaru] = {
      guard berkas.orang.biodata.shdk == .kepalaKeluarga, !sisa.isEmpty else { return [:] }
      return [berkas.kk.id: try form.susunan.kepala(sisa, "yang tinggal")]
    }
    func penempatan(_ orang: Penduduk, _ shdk: HubunganKeluarga) -> Penempatan {
      Penempatan(orang.id, versi: orang.id == satu.orang ? satu.versi : orang.versi, shdk: shdk)
    }
    switch form.rumah {
    case "baru":
      let keduanya = [berkas.orang, pasangan].compactMap(\.self)
      // The husband heads the card; a bride whose groom is in no register heads hers.
      let kepala = keduanya.first { $0.biodata.jenisKelamin == .lakiLaki } ?? berkas.orang
      let mempelai = keduanya.map { penempatan($0, $0.id == kepala.id ? .kepalaKeluarga : .istri) }
      return PindahSerta(
        mempelai + ikut, ke: try form.keluargaBaru(berkas.struktur), kepalaSisa: try kepalaSisa())
    case "pasangan":
      guard let pasangan, let keluarga = pasangan.keluarga else {
        throw FieldErrors("rumah", "Pasangannya tidak berada di kartu keluarga kabupaten ini.")
      }
      return PindahSerta(
        [penempatan(berkas.orang, berkas.orang.menumpang(pasangan))] + ikut, ke: .ada(keluarga),
        kepalaSisa: try kepalaSisa())
    case "sini":
      guard let pasangan else {
        throw FieldErrors("rumah", "Pasangannya belum ada di register. Catat dahulu kedatangannya.")
      }
      return PindahSerta([penempatan(pasangan, pasangan.menumpang(berkas.orang))], ke: .ada(berkas.kk.id))
    default: return PindahSerta()
    }
  }

  /// What the form of a divorce says.
  /// - Throws: `FieldErrors`.
  func perceraian(
    _ form: KawinForm, _ berkas: BerkasKawin, oleh pelaku: Pelaku
  ) async throws -> Perceraian {
    try form.susunan.pastikan(anggota: berkas.semua)
    var pasangan = try await pasangan(form, oleh: pelaku)
    if pasangan == nil, form.namaPasangan.rapi.isEmpty { pasangan = berkas.pasangan }
    let satu = Mempelai(berkas.orang.id, versi: Int(form.versi) ?? 0)
    let susunan = form.susunan
    let semua = try susunan.susunan()
    let ikut = semua.filter { form.ikut.contains($0.orang.description) }
    let sisa = semua.filter { !form.ikut.contains($0.orang.description) }
    var pindah = PindahSerta(tetap: sisa)
    if !ikut.isEmpty {
      _ = try susunan.kepala(ikut, "yang keluar")
      let kepalaLama = berkas.semua.first { $0.biodata.shdk == .kepalaKeluarga }
      let kepala = try susunan.kepalaSisa(sisa, kepalaLama: kepalaLama?.id)
      pindah = PindahSerta(
        ikut, ke: try form.keluargaBaru(berkas.struktur), tetap: kepala == nil ? sisa : [],
        kepalaSisa: kepala.map { [berkas.kk.id: $0] } ?? [:])
    }
    return Perceraian(
      satu, dengan: pasangan.map { Mempelai($0.id, versi: $0.versi) }, tercatat: form.keadaan, pindah: pindah)
  }

  /// Whom the typed NIK and birth date belong to, in whatever village.
  /// - Throws: `FieldErrors` at `nik_pasangan` or `lahir_pasangan`.
  private func pasangan(_ form: KawinForm, oleh pelaku: Pelaku) async throws -> Penduduk? {
    if form.nikPasangan.rapi.isEmpty { return nil }
    guard let lahir = Tanggal(form.lahirPasangan) ?? Tanggal(tulisan: form.lahirPasangan) else {
      throw FieldErrors("lahir_pasangan", "Isi tanggal lahir pasangan menurut KTP-nya.")
    }
    guard let ada = try await cocokkan(nik: form.nikPasangan, lahir: lahir, oleh: pelaku) else {
      throw FieldErrors(
        "nik_pasangan",
        "NIK dan tanggal lahir itu tidak cocok dengan penduduk mana pun di kabupaten ini. Baca ulang KTP-nya."
      )
    }
    return ada
  }
}

extension Penduduk {
  /// What he or she becomes on the card of `pasangan`.
  fileprivate func menumpang(_ pasangan: Penduduk) -> HubunganKeluarga {
    switch pasangan.biodata.shdk {
    case .kepalaKeluarga: biodata.jenisKelamin == .lakiLaki ? .suami : .istri
    case .anak: .menantu
    default: .familiLain
    }
  }
}
