import Akses
import Bahasa
import Database
import Organisasi
import Perizinan

/// Who plays which part in permits in the model regency: at the one door, in every kecamatan, and in each agency that is asked.
struct PerizinanContoh {
  let kantaya: Kantaya
  let kabupaten: KabupatenContoh

  /// What user names end in, by kode of the unit: in these, whoever plays a part has an account.
  private static let tempat = [
    "19": "dpmptsp", "27.10": "sragen", "27.13": "gemolong", "27.02": "plupuh", "05": "dinkes", "06": "dpu",
  ]

  private var struktur: Struktur { kabupaten.struktur }

  /// Does what is not there yet.
  func semai() async throws {
    let perizinan = kantaya.perizinan
    guard try await kantaya.db.read({ try !perizinan.berpetugas($0) }) else { return }
    let hari = Tanggal(kantaya.now())
    let kantor = try await kantaya.db.read { try perizinan.kantor($0, pada: hari) }
    var akun: [AkunAwal] = []
    let ada = Set(try await kantaya.db.read { try $0.values("SELECT orang FROM akun", as: Int64.self) })
    for (unit, peran) in kantor {
      let calon = calon(unit)
      guard !calon.isEmpty else { continue }
      var pembagian = Dictionary(
        peran.enumerated().map { ($1, calon[$0 % calon.count].jabatan) }
      ) { pertama, _ in pertama }
      for (satu, jenis) in [(PeranAlur.paraf1, UnitKerja.Jenis.seksi), (.paraf2, .bidang)]
      where peran.contains(satu) {
        pembagian[satu] = kepala(jenis, di: unit) ?? pembagian[satu]
      }
      let ditetapkan = pembagian
      try await kantaya.db.write { tx in
        for (satu, jabatan) in ditetapkan { try tx.tetapkanPetugas([jabatan], satu, di: unit) }
      }
      guard let nama = struktur.unit[unit].flatMap({ Self.tempat[$0.kode] }) else { continue }
      for satu in peran {
        guard let jabatan = pembagian[satu], let orang = struktur.pemegang(jabatan)?.orang,
          !ada.contains(orang.rawValue), !akun.contains(where: { $0.orang == orang })
        else { continue }
        akun.append(AkunAwal(orang: orang, namaPengguna: "\(satu.namaPengguna).\(nama)", peran: []))
      }
    }
    try await kantaya.akses.daftarkan(akun, sandi: DemoContoh.sandi, dasar: "Kabupaten contoh")
  }

  /// The head of a section or division of the office that has to do with permits, or of the first one there is.
  private func kepala(_ jenis: UnitKerja.Jenis, di unit: UnitKerja.ID) -> Jabatan.ID? {
    let bagian = struktur.keturunan(dari: unit).filter { $0.jenis == jenis }
    let izin = bagian.first { $0.nama.contains("Perizinan") } ?? bagian.first
    return izin.flatMap { struktur.pimpinan(dari: $0.id)?.id }
  }

  /// Everybody below the head, officials before staff, who holds a position.
  private func calon(_ unit: UnitKerja.ID) -> [(jabatan: Jabatan.ID, orang: Orang.ID)] {
    struktur.keturunan(dari: unit).filter { $0.id == unit || !$0.kantor }
      .flatMap { struktur.jabatan(di: $0.id) }
      .filter { $0.jenis == .pelaksana && $0.nama != "Pengelola Surat" }
      .compactMap { jabatan in struktur.pemegang(jabatan.id).map { (jabatan.id, $0.orang) } }
  }
}

extension PeranAlur {
  fileprivate var namaPengguna: String { rawValue.replacing("_", with: "") }
}
