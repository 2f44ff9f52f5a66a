import Akses
import Bahasa
import Cryptography
import Database
import Foundation
import Naskah
import Nomor
import Organisasi

/// The model regency made ready to try: organisation, registers of numbers, accounts, certificates.
package struct DemoContoh: Sendable {
  /// Everybody's password in the demonstration; shown on the screen, good for nothing else.
  package static let sandi = "kantaya contoh 2026"
  /// The passphrase of everybody's certificate in the demonstration.
  package static let sandiSertifikat = "segel contoh kantaya"

  let kantaya: Kantaya

  package init(_ kantaya: Kantaya) { self.kantaya = kantaya }

  /// Does what is not there yet; run again it changes nothing.
  ///
  /// `lapor`: told of each step, for the operator.
  package func semai(
    _ ukuran: KabupatenContoh.Ukuran = .lengkap, lapor: @Sendable (String) -> Void = { _ in }
  ) async throws {
    let hari = Tanggal(kantaya.now())
    let kabupaten = try KabupatenContoh(ukuran, pada: hari)
    if try await kantaya.db.read({ try $0.exists("SELECT 1 FROM unit LIMIT 1") }) == false {
      lapor("Menyusun kabupaten contoh: \(kabupaten.unit.count) unit, \(kabupaten.orang.count) orang …")
      try await tanam(kabupaten, hari)
    }
    if !kantaya.mesin.otoritas.ada {
      lapor("Membuat otoritas sertifikat …")
      try kantaya.mesin.otoritas.buat(
        nama: "Otoritas Sertifikat Contoh", organisasi: "Pemerintah Kabupaten Sragen",
        sandi: Self.sandiSertifikat, pada: kantaya.now(), biaya: kantaya.konfigurasi.biayaKunci)
      try kantaya.mesin.otoritas.simpan(sandi: Self.sandiSertifikat)
    }
    try await akun(kabupaten, lapor)
    try await sertifikat(kabupaten, lapor)
    lapor("Membuka loket KTP …")
    try await LoketContoh(kantaya: kantaya, kabupaten: kabupaten).semai()
    lapor("Menetapkan petugas perizinan …")
    try await PerizinanContoh(kantaya: kantaya, kabupaten: kabupaten).semai()
  }

  private func tanam(_ kabupaten: KabupatenContoh, _ hari: Tanggal) async throws {
    let now = kantaya.now()
    let alamat = kantaya.konfigurasi.alamat
    try await kantaya.db.write { tx in
      try tx.tanam(kabupaten)
      try tx.semaiKelompok()
      try tx.simpan(
        IdentitasDaerah(
          nama: "Kabupaten Sragen", ibuKota: "Sragen", alamatVerifikasi: "\(alamat)/v"),
        mulai: hari, pada: now)
      for unit in kabupaten.struktur.kantor where unit.jenis != .bupati { try tx.buatRegister(unit) }
    }
  }

  /// Accounts for the people with a name, and for the leaders and TU of every office.
  private func akun(_ kabupaten: KabupatenContoh, _ lapor: (String) -> Void) async throws {
    let ada = Set(try await kantaya.db.read { try $0.values("SELECT orang FROM akun", as: Int64.self) })
    let calon = try kabupaten.penggunaContoh().filter { !ada.contains($0.orang.rawValue) }
    guard !calon.isEmpty else { return }
    lapor("Membuat \(calon.count) akun …")
    try await kantaya.akses.daftarkan(calon, sandi: Self.sandi, dasar: "Kabupaten contoh")
  }

  /// Certificates for the people with a name who sign, and for who signs permits and akta.
  private func sertifikat(_ kabupaten: KabupatenContoh, _ lapor: (String) -> Void) async throws {
    let ada = Set(try await kantaya.db.read { try $0.values("SELECT orang FROM sertifikat", as: Int64.self) })
    let tokoh = Tokoh.allCases.compactMap { tokoh -> Orang.ID? in
      guard let pejabat = try? kabupaten.tokoh(tokoh), pejabat.jabatan.jenis != .pelaksana else { return nil }
      return pejabat.orang.id
    }
    let struktur = kabupaten.struktur
    let izin =
      ["14", "19"].compactMap { struktur.unit(kode: $0) } + struktur.kantor.filter { $0.jenis == .kecamatan }
    let kepala = izin.compactMap { struktur.kepala(dari: $0.id).flatMap { struktur.pemegang($0.id)?.orang } }
    let penanda = Set(tokoh + kepala).filter { !ada.contains($0.rawValue) }.sorted()
    guard !penanda.isEmpty else { return }
    lapor("Menerbitkan \(penanda.count) sertifikat elektronik …")
    for orang in penanda {
      try await kantaya.mesin.terbitkanSertifikat(
        orang, sandi: Self.sandiSertifikat, sandiOtoritas: Self.sandiSertifikat)
    }
  }
}

extension Tx {
  /// The registers every office has: letters and invitations, nota dinas, circulars (2.4). Each counts for itself, so
  /// all but the letters' own name the kind.
  fileprivate func buatRegister(_ unit: UnitKerja) throws {
    let pola =
      unit.jenis == .desa
      ? ("{klasifikasi}/{urut:3}", "/{desa}/{bulan_romawi}/{tahun}") : ("{klasifikasi}/{urut}", "/{unit}")
    for (kode, nama, jenis) in [
      ("SD", "Surat dinas dan undangan", ["SD", "UND"]), ("ND", "Nota dinas", ["ND"]),
      ("SE", "Surat edaran", ["SE"]),
    ] {
      try buat(
        register: RegisterNomor(
          id: key(), unit: unit.id, kode: kode, nama: nama, jenis: jenis,
          pola: try PolaNomor(pola.0 + (kode == "SD" ? "" : "/{jenis}") + pola.1), kodeUnit: unit.singkatan,
          kodeDesa: unit.singkatan, mulai: unit.berdiri,
          dasar: "Kabupaten contoh; ditetapkan Peraturan Bupati"))
    }
  }
}
