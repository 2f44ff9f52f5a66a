import Bahasa
import Database

/// What keeps a letter from being made: the register says otherwise.
struct HalanganSurat: Equatable {
  /// What the register says, and what must be recorded first.
  let kalimat: String
  /// The field that lifts it, when it is filled in.
  var isian: String?
}

extension LayananSurat {
  /// The conditions that hold: a letter of a village is about somebody who lives here, unless it says that he died.
  var berlaku: [SyaratRegister] {
    bentuk == .surat && !mensyaratkan(.meninggal) && !mensyaratkan(.hidup)
      ? [SyaratRegister(.hidup)] + ketentuan : ketentuan
  }

  func mensyaratkan(_ satu: KetentuanSurat) -> Bool { ketentuan.contains { $0.ketentuan == satu } }
}

extension Tx {
  /// - Throws: `SuratError.bukanUntukDia`, `.bertentangan`: the register has changed, or the request contradicts it.
  func pastikanSesuai(
    _ layanan: LayananSurat, _ orang: Penduduk, isian: [String: String], pada hari: Tanggal
  ) throws {
    guard orang.boleh(layanan.bentuk, pada: hari) else { throw SuratError.bukanUntukDia(layanan.nama) }
    if let satu = try halangan(layanan, orang, isian: isian, pada: hari) {
      throw SuratError.bertentangan(satu.kalimat)
    }
  }

  /// The register may have changed since the letter was asked for.
  func pastikanMasihSesuai(_ surat: SuratLayanan, pada hari: Tanggal) throws {
    guard let layanan = try layananSurat(surat.layanan), let orang = try penduduk(surat.penduduk) else {
      throw SuratError.tidakAda
    }
    try pastikanSesuai(layanan, orang, isian: surat.isian, pada: hari)
  }

  /// What nothing that is typed could lift.
  /// - Throws: `SuratError.bertentangan`
  func pastikanTidakTerhalang(_ layanan: LayananSurat, _ orang: Penduduk, pada hari: Tanggal) throws {
    if let satu = try halangan(layanan, orang, isian: [:], pada: hari), satu.isian == nil {
      throw SuratError.bertentangan(satu.kalimat)
    }
  }

  /// The same of what is being typed: what a field would lift is told at the field.
  func pastikanDapatDiajukan(
    _ layanan: LayananSurat, _ orang: Penduduk, isian: [String: String], pada hari: Tanggal
  ) throws {
    if let satu = try halangan(layanan, orang, isian: isian, pada: hari),
      let urut = layanan.medan.firstIndex(where: { $0.nama == satu.isian })
    {
      throw FieldErrors("m\(urut + 1)", satu.kalimat)
    }
    try pastikanSesuai(layanan, orang, isian: isian, pada: hari)
  }

  /// The first of the conditions, and of what was filled in, that the register does not bear out; conditions that a
  /// field may lift come last.
  func halangan(
    _ layanan: LayananSurat, _ orang: Penduduk, isian: [String: String], pada hari: Tanggal
  ) throws -> HalanganSurat? {
    var terangkat: HalanganSurat?
    for satu in layanan.berlaku {
      let medan = layanan.medan.filter { satu.ketentuan.isian.contains($0.nama) }
      guard let kalimat = try bertentangan(satu.ketentuan, orang, pada: hari) else {
        // A ruling that nobody needs would be printed as if he had needed it.
        if let isi = medan.first(where: { !isian[$0.nama, default: ""].isEmpty }) {
          terangkat =
            terangkat
            ?? HalanganSurat(
              kalimat: "Kosongkan \(isi.label.lowercased()): menurut register tidak diperlukan.",
              isian: isi.nama)
        }
        continue
      }
      if medan.isEmpty { return HalanganSurat(kalimat: satu.berdasar(kalimat)) }
      let kurang = PeriksaPenetapan(satu.ketentuan, orang: orang.biodata, isian: isian, hari: hari)
        .halangan(medan)
      terangkat =
        terangkat ?? kurang.map { HalanganSurat(kalimat: satu.berdasar($0.kalimat), isian: $0.isian) }
    }
    let register = try isianRegister(layanan, orang, pada: hari)
    for medan in layanan.medan {
      if let kalimat = medan.bantahan(isian, menurut: register[medan.nama] ?? .ditulis) {
        return HalanganSurat(kalimat: kalimat)
      }
    }
    return terangkat
  }
}
