import Bahasa

/// Something about the members of a family that cannot be, or that is odd.
package struct TemuanKeluarga: Equatable, Sendable {
  package let bidang: String
  package let kalimat: String
  package let isGalat: Bool
  /// Whose relation it is: an error is held only against who touches one of them.
  package let orang: Set<Penduduk.ID>
}

/// What the members of a family are to each other, by age, sex and marriage. They have exactly one head.
package func periksaKeluarga(_ anggota: [Penduduk], pada hari: Tanggal) -> [TemuanKeluarga] {
  guard let kepala = anggota.first(where: { $0.biodata.shdk == .kepalaKeluarga }) else { return [] }
  var pemeriksa = PemeriksaKeluarga(kepala: kepala, hari: hari)
  pemeriksa.periksaKepala()
  for orang in anggota where orang.id != kepala.id { pemeriksa.periksa(orang) }
  pemeriksa.periksaPasangan(anggota.filter { [.suami, .istri].contains($0.biodata.shdk) })
  pemeriksa.periksaOrangTua(anggota)
  for satu in kelahiranTerlaluDekat(anggota) { pemeriksa.temuan.append(satu) }
  return pemeriksa.temuan
}

private struct PemeriksaKeluarga {
  let kepala: Penduduk
  let hari: Tanggal
  var temuan: [TemuanKeluarga] = []

  private mutating func galat(_ bidang: String, _ kalimat: String, _ orang: Penduduk...) {
    temuan.append(.init(bidang: bidang, kalimat: kalimat, isGalat: true, orang: Set(orang.map(\.id))))
  }

  private mutating func peringatan(_ bidang: String, _ kalimat: String, _ orang: Penduduk...) {
    temuan.append(.init(bidang: bidang, kalimat: kalimat, isGalat: false, orang: Set(orang.map(\.id))))
  }

  /// Children who lost both parents may be one household; as a rule a child lives with somebody.
  mutating func periksaKepala() {
    guard kepala.biodata.umur(pada: hari) < 17, kepala.biodata.statusKawin == .belumKawin else { return }
    peringatan(
      "kepala",
      "\(kepala.biodata.nama) belum berumur 17 tahun dan belum kawin, tetapi menjadi kepala keluarga. Pastikan ia memang tidak terdaftar bersama orang tua atau walinya.",
      kepala)
  }

  mutating func periksa(_ orang: Penduduk) {
    let selisih = kepala.biodata.tanggalLahir.tahun - orang.biodata.tanggalLahir.tahun
    switch orang.biodata.shdk {
    case .anak where orang.biodata.tanggalLahir <= kepala.biodata.tanggalLahir:
      galat("shdk", "Anak harus lebih muda daripada kepala keluarga: \(orang.biodata.nama).", orang, kepala)
    case .anak where selisih > -12:
      peringatan(
        "tanggal_lahir", "Umur \(orang.biodata.nama) terpaut kurang dari 12 tahun dari kepala keluarga.",
        orang)
    case .cucu where orang.biodata.tanggalLahir <= kepala.biodata.tanggalLahir:
      galat("shdk", "Cucu harus lebih muda daripada kepala keluarga: \(orang.biodata.nama).", orang, kepala)
    case .orangTua where orang.biodata.tanggalLahir >= kepala.biodata.tanggalLahir:
      galat(
        "shdk", "Orang tua harus lebih tua daripada kepala keluarga: \(orang.biodata.nama).", orang, kepala)
    case .suami: periksaSuamiIstri(orang, .lakiLaki)
    case .istri: periksaSuamiIstri(orang, .perempuan)
    default: break
    }
  }

  private mutating func periksaSuamiIstri(_ orang: Penduduk, _ kelamin: JenisKelamin) {
    let sebutan = orang.biodata.shdk.nama
    if orang.biodata.jenisKelamin != kelamin {
      galat("jenis_kelamin", "\(sebutan) harus \(kelamin.nama.lowercased()): \(orang.biodata.nama).", orang)
    }
    if kepala.biodata.jenisKelamin == kelamin {
      galat(
        "shdk", "Kepala keluarga \(kelamin.nama.lowercased()) tidak mempunyai \(sebutan.lowercased()).",
        orang, kepala)
    }
    if !orang.biodata.statusKawin.isKawin {
      galat("status_kawin", "\(sebutan) harus berstatus kawin: \(orang.biodata.nama).", orang)
    }
    if !kepala.biodata.statusKawin.isKawin {
      galat(
        "status_kawin", "Kepala keluarga yang mempunyai \(sebutan.lowercased()) harus berstatus kawin.",
        orang, kepala)
    } else if kepala.biodata.statusKawin != orang.biodata.statusKawin {
      peringatan(
        "status_kawin", "Pencatatan kawin kepala keluarga dan \(sebutan.lowercased()) berbeda.", orang, kepala
      )
    }
    if let satu = kepala.biodata.rincian.tanggalKawin, let dua = orang.biodata.rincian.tanggalKawin,
      satu != dua
    {
      peringatan(
        "tanggal_kawin", "Tanggal kawin kepala keluarga dan \(sebutan.lowercased()) berbeda.", orang, kepala)
    }
  }

  mutating func periksaPasangan(_ pasangan: [Penduduk]) {
    guard let kedua = pasangan.dropFirst().first else { return }
    if kedua.biodata.shdk == .suami {
      galat("shdk", "Dalam satu keluarga hanya boleh ada satu suami.", kedua)
    } else {
      peringatan("shdk", "Ada lebih dari satu istri. Sah hanya dengan izin pengadilan.", kedua)
    }
  }

  /// Names of the parents, as far as both stand on the same card.
  mutating func periksaOrangTua(_ anggota: [Penduduk]) {
    let istri = anggota.filter { $0.biodata.shdk == .istri }
    for anak in anggota where anak.biodata.shdk == .anak {
      if kepala.biodata.jenisKelamin == .lakiLaki, !sama(anak.biodata.namaAyah, kepala) {
        peringatan("nama_ayah", "Nama ayah \(anak.biodata.nama) bukan nama kepala keluarga.", anak)
      }
      if kepala.biodata.jenisKelamin == .perempuan, !sama(anak.biodata.namaIbu, kepala) {
        peringatan("nama_ibu", "Nama ibu \(anak.biodata.nama) bukan nama kepala keluarga.", anak)
      }
      if !istri.isEmpty, !istri.contains(where: { sama(anak.biodata.namaIbu, $0) }) {
        peringatan("nama_ibu", "Nama ibu \(anak.biodata.nama) bukan nama istri kepala keluarga.", anak)
      }
    }
  }

  private func sama(_ nama: String, _ orang: Penduduk) -> Bool {
    kunciUrut(nama) == kunciUrut(orang.biodata.nama)
  }
}
