import Bahasa

/// Who signs when a condition holds: of several the first. None holds: the head of the agency that answers.
package struct Delegasi: Sendable, Equatable {
  /// Whose signature a permit bears.
  package enum Penandatangan: String, Sendable, CaseIterable {
    case kepala, camat, bupati
  }

  /// Nil: always.
  package let bila: Rumus?
  package let penandatangan: Penandatangan
  package let dasar: String
}

/// The paper that comes out.
package struct Keluaran: Sendable, Equatable {
  package let nama: DuaBahasa
  /// The title on the paper.
  package let judul: String
  /// What it decides, with `{isian}` for what was filled in.
  package let isi: [String]
  /// How long it is valid; nil for as long as nothing changes.
  package let masa: Masa?
  package let klasifikasi: String

  /// How long a permit is valid from the day of its signature.
  package struct Masa: Sendable, Equatable {
    package let jumlah: Int
    package let satuan: Satuan

    /// In what the length of its validity is counted.
    package enum Satuan: String, Sendable, CaseIterable {
      case hari, bulan, tahun
    }
  }
}

/// Who is told when a stage is reached.
package struct KabarTahap: Sendable, Equatable {
  /// The applicant, or the officers whose turn it is then.
  package enum Penerima: String, Sendable, CaseIterable {
    case pemohon, petugas
  }

  package let tahap: String
  package let kepada: Penerima
  package let pesan: DuaBahasa
}

/// An invented application with what must come out of it.
package struct ContohPermohonan: Sendable, Equatable {
  package let nama: String
  package let isian: [IsianContoh]
  /// In rupiah; nil when the service is free.
  package let biaya: Int?
  /// The stages of the straight way.
  package let jalur: [String]
  package let penandatangan: Delegasi.Penandatangan
  /// When it was complete and by when it is promised.
  package let diterima: String
  package let jatuhTempo: Tanggal
}

/// One answer of an invented application.
package struct IsianContoh: Sendable, Equatable {
  package let kode: String
  package let nilai: NilaiRumus
}
