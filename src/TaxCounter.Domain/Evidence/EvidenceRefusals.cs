using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Evidence;

/// <summary>What is refused about files of evidence, in sentences.</summary>
public static class EvidenceRefusals
{
    /// <summary>No file.</summary>
    public static readonly Refusal Missing = new("evidence.missing", "Choose the file of the document: a PDF, JPEG or PNG of at most 6 MB.", "File");

    /// <summary>Nothing in it.</summary>
    public static readonly Refusal Empty = new("evidence.empty", "This file is empty. Scan the document again, or choose another file.", "File");

    /// <summary>Too large.</summary>
    public static readonly Refusal TooLarge = new("evidence.too-large", "This file is larger than 6 MB. Scan the document at a lower resolution, in gray, or in parts.", "File");

    /// <summary>Another kind.</summary>
    public static readonly Refusal OtherKind = new("evidence.other-kind", "This file is not a PDF, JPEG or PNG, whatever its name says. Scan or photograph the document and choose that file.", "File");

    /// <summary>A PDF without its end.</summary>
    public static readonly Refusal CutOff = new("evidence.cut-off", "This PDF is cut off or is not a PDF. Save or scan it again.", "File");

    /// <summary>No name, or too long a one.</summary>
    public static readonly Refusal Name = new("evidence.name", "The file name is too long. Rename it with 200 characters or fewer and choose it again.", "File");

    /// <summary>A name that holds a card number or a tax id.</summary>
    public static readonly Refusal NameSecret = new("evidence.name-secret", "The file's name holds what looks like a tax ID or a card number. Rename the file without it and choose it again.", "File");

    /// <summary>A name with characters that nobody sees.</summary>
    public static readonly Refusal NameUnseen = new("evidence.name-unseen", "The file's name has characters that cannot be shown. Rename it in plain letters and choose it again.", "File");

    /// <summary>Another kind that is known: what it is, and how to bring it.</summary>
    public static Refusal BringItAs(OtherFile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new("evidence.bring-it-as", $"This file is {other.What}. {other.BringItAs}, and choose that file.", "File");
    }

    /// <summary>A field beside the file that cannot be read.</summary>
    public static Refusal Unreadable(string sentence, string field) => new("evidence.unreadable", sentence, field);

    /// <summary>Several fields of the form are wrong; each says why itself.</summary>
    public static Refusal Several(int fields) => new("evidence.several", $"The document was not saved. Correct {fields} fields below.");

    /// <summary>It could not be written.</summary>
    public static readonly Refusal NotKept = new("evidence.not-kept", "The file could not be stored: the disk for supporting documents is full or cannot be written. Nothing was saved. Call the administrator.", "File");

    /// <summary>There is no such document.</summary>
    public static readonly Refusal Unknown = new("evidence.unknown", "There is no such document in this case. Open it from the case.");

    /// <summary>The file is not there any more.</summary>
    public static readonly Refusal Gone = new("evidence.gone", "The file of this document is missing. Tell the administrator, who can restore it from a backup.");

    /// <summary>The file is not what it was.</summary>
    public static readonly Refusal Changed = new("evidence.changed", "The file of this document was changed or is damaged, so it is not shown. Tell the administrator, who can restore it from a backup.");
}
