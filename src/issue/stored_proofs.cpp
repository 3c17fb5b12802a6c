#include "issue/stored_proofs.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "compare/version/packed_version.h"
#include "files/bytes_at.h"
#include "files/disk_files.h"
#include "files/output_folder.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kProofEnd = ".proof.json";

std::string folder_of(const std::string& edition) {
    return edition + "/" + kStoredProofsFolder;
}

std::string piece_file(const std::string& name) {
    return "pieces/" + name + ".gz";
}

FetchPiece pieces_of(const Files& files, const std::string& edition) {
    return [&files, edition](const std::string& name) {
        return bytes_at(files, folder_of(edition) + "/" + piece_file(name));
    };
}

/// `2026-11-22T21:04:11+08:00` as a file may be called: `2026-11-22T210411+0800`.
std::string as_file_name(const std::string& time) {
    std::string name;
    for (const char c : time) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '+') name += c;
    }
    return name;
}

/// The list of pieces that the file of a proof names; nothing for no such file.
std::optional<std::string> pieces_named(const Files& files, const std::string& path) {
    const auto bytes = files.read(path);
    if (!bytes) return std::nullopt;
    const Json json = Json::parse(*bytes, nullptr, false);
    if (!json.is_object() || !json.contains("pieces") || !json["pieces"].is_string()) return std::nullopt;
    return json["pieces"].get<std::string>();
}

/// Two proofs of one second have names of their own.
std::string free_name(const std::vector<std::string>& taken, const std::string& time) {
    const std::string stem = as_file_name(time);
    std::string name = stem + std::string(kProofEnd);
    for (int i = 2; std::find(taken.begin(), taken.end(), name) != taken.end(); ++i)
        name = stem + "_" + std::to_string(i) + std::string(kProofEnd);
    return name;
}

Failure damaged(const std::string& path) {
    return {FailureKind::input,
            {{Severity::error,
              "damaged-proof",
              {path, 0, 0},
              phrase("this proof cannot be read: a piece of it is missing, or is not what it was"),
              phrase("fetch `proofs/` again from where it was stored")}}};
}

}  // namespace

std::vector<std::string> stored_proofs(const Files& files, const std::string& edition) {
    std::vector<std::string> proofs;
    const auto names = files.list(folder_of(edition));
    if (!names) return proofs;
    for (const std::string& name : *names) {
        if (name.ends_with(kProofEnd)) proofs.push_back(name);
    }
    return proofs;
}

std::optional<EditionVersion> proof_of_pieces(const Files& files, const std::string& edition,
                                              const std::string& pieces) {
    return unpacked(pieces, pieces_of(files, edition));
}

bool is_stored_proof(const std::string& path) {
    return path.ends_with(kProofEnd);
}

Result<EditionVersion> stored_proof(const Files& files, const std::string& path) {
    const std::string edition = path.substr(0, path.find_last_of('/') + 1) + "..";
    const auto pieces = pieces_named(files, path);
    auto version = pieces ? proof_of_pieces(files, plain_path(edition), *pieces) : std::nullopt;
    if (!version) return tl::unexpected(damaged(path));
    return *std::move(version);
}

Result<EditionVersion> stored_proof_since(const Files& files, const std::string& edition, int since) {
    const std::vector<std::string> proofs = stored_proofs(files, edition);
    const auto count = static_cast<int>(proofs.size());
    if (since <= count)
        return stored_proof(files, folder_of(edition) + "/" + proofs[static_cast<std::size_t>(count - since)]);
    Phrase hint = phrase("`banxin proof --store` stores one");
    if (count == 1) hint = phrase("write --since 1; `banxin proof --store` stores another one");
    if (count > 1) hint = phrase("--since may be 1 (the newest) to {}", count);
    return fail_input({{Severity::error,
                        "no-such-proof",
                        {folder_of(edition), 0, 0},
                        count == 0 ? phrase("no proof is stored")
                                   : counted(count, "{} proof is stored, and no number {}",
                                             "{} proofs are stored, and no number {}", since),
                        std::move(hint)}});
}

Result<StoredProof> store_proof(const std::string& edition, const EditionVersion& version, const std::string& time) {
    const DiskFiles disk;
    const PackedVersion proof = packed(version);
    const std::vector<std::string> stored = stored_proofs(disk, edition);
    const bool is_newest =
        !stored.empty() && pieces_named(disk, folder_of(edition) + "/" + stored.back()) == proof.name;
    auto folder = OutputFolder::open(folder_of(edition));
    if (!folder) return tl::unexpected(std::move(folder.error()));
    StoredProof result{{}, proof.name};
    for (const auto& [name, bytes] : proof.pieces) {
        if (bytes_at(disk, folder_of(edition) + "/" + piece_file(name)) == bytes)
            continue;  // a damaged one is replaced
        if (auto written = (*folder)->write(piece_file(name), bytes); !written)
            return tl::unexpected(std::move(written.error()));
    }
    if (!is_newest) {
        result.name = free_name(stored, time);
        const Json json{{"version", 1}, {"time", time}, {"pieces", proof.name}};
        const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        if (auto written = (*folder)->write(result.name, text); !written)
            return tl::unexpected(std::move(written.error()));
    }
    if (auto kept = (*folder)->keep(); !kept) return tl::unexpected(std::move(kept.error()));
    return result;
}

}  // namespace banxin
