import Bahasa
import Database
import Foundation
import Kalender
import Naskah
import Organisasi
import Web

/// The answers a letter form offers: kinds, signers, speeds; and the chosen addressees with their names.
struct PilihanNaskah: Sendable {
  let jenis: [JenisNaskah]
  let penandatangan: [Choice]
  let tujuan: [Choice]
  let klasifikasi: [Choice]
  let kecepatan: [Choice]
  let koordinasi: [Choice]
  /// What a new draft of this kind may begin from.
  let templat: [Templat]
  /// The desks at which he may draft; only offered when there are several.
  let sebagai: [Choice]

  /// `penyusun`: the position that drafts, once the draft exists; its line is all there is to choose from.
  static func muat(
    _ form: NaskahForm, _ pelaku: Pelaku, penyusun: Jabatan.ID? = nil, pada now: Date, _ tx: Tx
  ) throws -> PilihanNaskah {
    let struktur = try tx.struktur(pada: Tanggal(now))
    let jenis = try tx.jenisNaskah()
    let chosen = Set(form.tujuan + form.tembusan)
    return PilihanNaskah(
      jenis: jenis,
      penandatangan: try tx.pilihanPenandatangan(
        jenis.first { $0.kode == form.jenis }, form.klasifikasi,
        penyusun.map { [$0] } ?? pelaku.mejaPenyusun.map(\.penugasan.jabatan), struktur),
      tujuan: try tx.pilihanTujuan(
        "", struktur, di: tx.dariDalam(form.jenis) ? pelaku.kantor : [], terpilih: chosen),
      klasifikasi: try tx.pilihanKlasifikasi("", terpilih: form.klasifikasi),
      kecepatan: try tx.pilihanKecepatan(),
      koordinasi: struktur.kantor.filter { $0.jenis.perangkatDaerah }
        .map { Choice($0.id.description, $0.nama, detail: $0.singkatan) },
      templat: penyusun == nil && form.ralat.isEmpty
        ? try tx.templat(untuk: form.jenis, pada: Tanggal(now)) : [],
      sebagai: pelaku.mejaPenyusun.map { meja in
        Choice(
          meja.penugasan.jabatan.description, meja.penugasan.sebutan,
          detail: meja.delegasi.map { "Disiapkan untuk \($0.namaPejabat)" })
      })
  }
}

extension Tx {
  /// Positions in the lines of the drafter's desks that may sign this kind today, each in the forms open to it; nearest
  /// first.
  func pilihanPenandatangan(
    _ jenis: JenisNaskah?, _ klasifikasi: String, _ penyusun: [Jabatan.ID], _ struktur: Struktur
  ) throws -> [Choice] {
    guard let jenis else { return [] }
    let kewenangan = try kewenangan(struktur)
    let jabatan = penyusun.flatMap { struktur.atasan($0) }
    return jabatan.reduce(into: [Jabatan]()) { if !$0.contains($1) { $0.append($1) } }
      .flatMap { jabatan in
        kewenangan.bentukTersedia(jabatan.id, jenis: jenis, klasifikasi: klasifikasi)
          .map { bentuk in
            Choice(
              "\(jabatan.id)/\(bentuk.rawValue)",
              struktur.sebutan(jabatan) + (bentuk == .sendiri ? "" : " — \(bentuk.nama)"),
              detail: struktur.orang(memegang: jabatan.id)?.namaLengkap)
          }
      }
  }

  /// Groups, then offices whose name, short name or parent contains all words of `cari`, and the units within the
  /// writer's own; the chosen ones always. Before anything is typed all of them, among which a browser without scripts
  /// chooses.
  func pilihanTujuan(
    _ cari: String, _ struktur: Struktur, di kantor: [UnitKerja.ID], terpilih: Set<String> = []
  ) throws -> [Choice] {
    let kata = cari.lowercased().split(separator: " ")
    let cocok = { (teks: String) in kata.allSatisfy { teks.lowercased().contains($0) } }
    let kelompok = try pilihanKelompok(struktur).filter { terpilih.contains($0.value) || cocok($0.label) }
    let unit = struktur.alamat(di: kantor, terpilih)
      .flatMap { struktur.pilihan(alamat: $0, terpilih) }
      .filter { terpilih.contains($0.value) || cocok($0.label + " " + ($0.detail ?? "")) }
    // "bupati" is first of all the Bupati, and only then every office that stands below him.
    let urut = unit.filter { cocok($0.label) } + unit.filter { !cocok($0.label) }
    return kelompok + urut.prefix(cari.isEmpty ? Int.max : 40)
  }

  /// Whether naskah of this kind may go straight to a unit within the writer's office.
  func dariDalam(_ jenis: String) throws -> Bool { try jenisNaskah(jenis)?.bentuk == .notaDinas }

  /// Codes whose number or title contains all words of `cari`; before anything is typed the two upper levels, among
  /// which a browser without scripts chooses.
  func pilihanKlasifikasi(_ cari: String, terpilih: String = "") throws -> [Choice] {
    let kata = cari.lowercased().split(separator: " ")
    return try klasifikasi().lazy
      .filter { kode in
        kode.kode == terpilih
          || (kata.isEmpty
            ? kode.kode.count { $0 == "." } <= 1
            : kata.allSatisfy { "\(kode.kode) \(kode.nama)".lowercased().contains($0) })
      }
      .prefix(kata.isEmpty ? 100 : 40).map { Choice($0.kode, "\($0.kode) \($0.nama)") }
  }

  /// The speeds with their limits, as the regency has laid them down.
  func pilihanKecepatan() throws -> [Choice] {
    try kalenderKerja().kecepatan.reversed().map { Choice($0.kode, $0.nama, detail: $0.batas) }
  }

  func pilihanKelompok(_ struktur: Struktur) throws -> [Choice] {
    try kelompokUmum()
      .map { kelompok in
        Choice(
          "k:\(kelompok.kode)", kelompok.nama, detail: "\(kelompok.anggota(struktur).count) kantor",
          group: "Kelompok")
      }
  }
}

extension Struktur {
  /// To whom may be written: the units within `kantor`, the writer's own, that somebody leads; then offices, asisten and
  /// staf ahli.
  fileprivate func alamat(di kantor: [UnitKerja.ID], _ terpilih: Set<String>) -> [UnitKerja] {
    let semua = unit.values.filter { $0.bubar == nil }.sorted { $0.kode < $1.kode }
    let dalam = semua.filter { unit in
      guard !unit.kantor, !unit.jenis.disuratiSendiri else { return false }
      return terpilih.contains("u:\(unit.id)")
        || berkepala(unit.id) && self.kantor(dari: unit.id).map { kantor.contains($0.id) } ?? false
    }
    return dalam + semua.filter { $0.kantor || $0.jenis.disuratiSendiri }
  }

  /// Its head; its deputy and whom else a draft names, for whose attention it is (u.p.).
  fileprivate func pilihan(alamat satu: UnitKerja, _ terpilih: Set<String>) -> [Choice] {
    let kepala = kepala(dari: satu.id)?.nama ?? satu.nama
    let rincian = [satu.nama, satu.induk.flatMap { unit[$0]?.nama }].compactMap(\.self)
      .joined(separator: ", ")
    let golongan =
      satu.kantor || satu.jenis.disuratiSendiri ? satu.jenis.nama : "Di dalam kantor (nota dinas)"
    let terisi = terpilih.compactMap { isian -> String? in
      guard case .unit(satu.id, let up) = Tujuan(isian: isian), !up.isEmpty else { return nil }
      return up
    }
    let wakil = jabatan(di: satu.id)
      .filter { jabatan in
        jabatan.aktif
          && (jabatan.jenis == .wakil || jabatan.jenis == .sekretaris && sekretariat(dari: jabatan) == nil)
      }
      .map(\.nama)
    return [Choice("u:\(satu.id)", kepala, detail: rincian, group: golongan)]
      + Set(terisi + wakil).sorted()
      .map { up in
        Choice(Tujuan.unit(satu.id, up: up).isian, up, detail: "\(kepala) u.p. \(up)", group: golongan)
      }
  }

  /// Units whose name or short name contains all words of `cari`; none before anything is typed.
  func pilihanUnit(_ cari: String) -> [Choice] {
    let kata = cari.lowercased().split(separator: " ")
    guard !kata.isEmpty else { return [] }
    return unit.values.sorted { $0.kode < $1.kode }.lazy
      .filter { unit in kata.allSatisfy { "\(unit.nama) \(unit.singkatan)".lowercased().contains($0) } }
      .prefix(40)
      .map { Choice($0.id.description, $0.nama, detail: $0.induk.flatMap { self.unit[$0]?.nama }) }
  }

  /// The positions above, nearest first, himself included when he leads something.
  func atasan(_ konseptor: Jabatan.ID) -> [Jabatan] {
    guard let saya = jabatan[konseptor] else { return [] }
    let puncak = unit.values.first { $0.jenis == .bupati }.flatMap { pimpinan(dari: $0.id) }
    let rantai = puncak.map { rantaiParaf(dari: konseptor, sampai: $0.id) } ?? []
    let lewat = jalur(dari: saya.unit).compactMap { pimpinan(dari: $0.id) }
    let wakil = puncak.map { jabatan(di: $0.unit).filter { $0.jenis == .wakil } } ?? []
    let calon = (saya.jenis == .pelaksana || saya.jenis == .pejabat ? [] : [saya]) + rantai + lewat + wakil
    return calon.reduce(into: []) { hasil, jabatan in
      if !hasil.contains(jabatan), pemegang(jabatan.id) != nil { hasil.append(jabatan) }
    }
  }
}

extension UnitKerja.Jenis {
  /// Whether its head gives paraf koordinasi.
  var perangkatDaerah: Bool {
    switch self {
    case .setda, .asisten, .bagian, .setwan, .inspektorat, .dinas, .badan, .satuan, .kecamatan: true
    case .bupati, .stafAhli, .rsud, .uptd, .puskesmas, .sekretariat, .bidang, .seksi, .kelurahan, .desa: false
    }
  }
}
