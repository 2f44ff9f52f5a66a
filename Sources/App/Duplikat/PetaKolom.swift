import Yams

/// Which column of a table is what of a person. Every line but `id` may be left out.
struct PetaKolom: Sendable, Equatable {
  enum Bagian: String, CaseIterable, Sendable {
    case id, nama
    case namaDepan = "nama_depan"
    case namaBelakang = "nama_belakang"
    case jenisKelamin = "jenis_kelamin"
    case tanggalLahir = "tanggal_lahir"
    case tempatLahir = "tempat_lahir"
    case namaIbu = "nama_ibu"
    case namaAyah = "nama_ayah"
    case nomorKK = "nomor_kk"
    case wilayah, alamat

    /// These are made of several columns.
    var bolehBanyak: Bool { self == .wilayah || self == .alamat }
  }

  private(set) var kolom: [Bagian: [String]] = [:]

  /// - Throws: `DuplikatError` with the line that is wrong.
  init(yaml: String, nama: String) throws(DuplikatError) {
    for (kunci, nilai) in try Self.isi(yaml, nama) {
      let baris = kunci.mark?.line ?? 1
      guard let teks = kunci.string, let bagian = Bagian(rawValue: teks) else {
        throw .kunciTidakDikenal(nama, baris: baris, kunci.string ?? "?")
      }
      guard kolom[bagian] == nil else { throw .kunciBerulang(nama, baris: baris, teks) }
      let daftar = nilai.sequence.map { $0.map(\.string) } ?? [nilai.string]
      let kolom = daftar.compactMap { $0 }.filter { !$0.isEmpty }
      guard kolom.count == daftar.count, !kolom.isEmpty else { throw .bukanKolom(nama, baris: baris, teks) }
      guard kolom.count == 1 || bagian.bolehBanyak else {
        throw .terlaluBanyakKolom(nama, baris: baris, teks)
      }
      self.kolom[bagian] = kolom
    }
    if kolom[.id] == nil { throw .tanpaID(nama) }
  }

  private static func isi(_ yaml: String, _ nama: String) throws(DuplikatError) -> Node.Mapping {
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch YamlError.scanner(_, _, let mark, _) {
      throw .bukanYAML(nama, baris: mark.line)
    } catch YamlError.parser(_, _, let mark, _) {
      throw .bukanYAML(nama, baris: mark.line)
    } catch YamlError.composer(_, _, let mark, _) {
      throw .bukanYAML(nama, baris: mark.line)
    } catch {
      throw .bukanYAML(nama, baris: 1)
    }
    guard let isi = node?.mapping else { throw .tanpaID(nama) }
    return isi
  }
}
