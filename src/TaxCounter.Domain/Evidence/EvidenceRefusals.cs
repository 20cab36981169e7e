using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Evidence;

/// <summary>What is refused about files of evidence, in sentences.</summary>
public static class EvidenceRefusals
{
    /// <summary>No file.</summary>
    public static readonly Refusal Missing = new("evidence.missing", "Choose the file of the paper: a PDF, JPEG or PNG of at most 6 MB.", "File");

    /// <summary>Nothing in it.</summary>
    public static readonly Refusal Empty = new("evidence.empty", "This file is empty. Scan the paper again, or choose another file.", "File");

    /// <summary>Too large.</summary>
    public static readonly Refusal TooLarge = new("evidence.too-large", "This file is larger than 6 MB. Scan the paper with fewer dots or in gray, or in parts.", "File");

    /// <summary>Another kind.</summary>
    public static readonly Refusal OtherKind = new("evidence.other-kind", "This is no PDF, JPEG or PNG, whatever its name says. Scan or photograph the paper and choose that file.", "File");

    /// <summary>A PDF without its end.</summary>
    public static readonly Refusal CutOff = new("evidence.cut-off", "This PDF has no end: it was cut off on its way, or is something else. Save or scan it again.", "File");

    /// <summary>No name, or too long a one.</summary>
    public static readonly Refusal Name = new("evidence.name", "The file needs a name of at most 200 characters. Rename it and choose it again.", "File");

    /// <summary>A name with signs that nobody sees.</summary>
    public static readonly Refusal NameUnseen = new("evidence.name-unseen", "The file's name has signs in it that cannot be shown. Rename it in plain letters and choose it again.", "File");

    /// <summary>The name says otherwise.</summary>
    public static Refusal OtherName(string ending, string kind) =>
        new("evidence.other-name", $"The name ends with “{Short(ending)}”, but the file is a {kind}. Look whether it is the right one; if it is, rename it.", "File");

    /// <summary>The browser says otherwise.</summary>
    public static Refusal OtherType(string declared, string kind) =>
        new("evidence.other-type", $"The browser calls this file “{Short(declared)}”, but it is a {kind}. Look whether it is the right one; if it is, save it again.", "File");

    /// <summary>It could not be written.</summary>
    public static readonly Refusal NotKept = new("evidence.not-kept", "The file could not be stored: the disk of the evidence is full or cannot be written. Nothing was noted. Call the administrator.", "File");

    /// <summary>There is no such paper.</summary>
    public static readonly Refusal Unknown = new("evidence.unknown", "There is no such paper in this case. Open it from the case.");

    /// <summary>The file is not there any more.</summary>
    public static readonly Refusal Gone = new("evidence.gone", "The file of this paper is not where the evidence is kept. Tell the administrator; a backup has it.");

    /// <summary>The file is not what it was.</summary>
    public static readonly Refusal Changed = new("evidence.changed", "The file of this paper is not the one that was noted: it was changed or is damaged. It is not shown. Tell the administrator; a backup has it.");

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
