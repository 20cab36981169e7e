using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>The supporting documents of a case as <c>_Evidence.cshtml</c> shows them: on the case's page with the form, elsewhere without.</summary>
public sealed class EvidencePanel
{
    private const string KeptTyped = "evidence.typed", KeptNo = "evidence.no";

    /// <summary>The case's number.</summary>
    public required string Number { get; init; }

    /// <summary>The address of the case.</summary>
    public required string Url { get; init; }

    public required CaseEvidence Documents { get; init; }

    /// <summary>Whether a document can be added here, now, by this person.</summary>
    public bool CanAdd { get; init; }

    /// <summary>What it shows, as typed before a refusal.</summary>
    public string? Shows { get; init; }

    /// <summary>The day it was received, as typed before a refusal.</summary>
    public string? ReceivedOn { get; init; }

    /// <summary>What was wrong with the last document, field by field.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>The day after which nothing can have been received.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The panel with the form; what was typed before a refusal is in it again.</summary>
    /// <param name="url">The address of the case.</param>
    /// <param name="number">The case's number.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="kept">What was typed before.</param>
    public static EvidencePanel WithForm(string url, string number, CaseEvidence documents, DateOnly today, ITempDataDictionary kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var typed = (kept[KeptTyped] as string)?.Split('\n', 2);
        return new EvidencePanel
        {
            Url = url,
            Number = number,
            Documents = documents,
            CanAdd = true,
            Shows = typed?[1],
            ReceivedOn = typed is [{ Length: > 0 } day, _] ? day : today.Field(),
            Faults = (kept[KeptNo] as string)?.Split('\n').Select(f => f.Split('\t', 2)).DistinctBy(f => f[0]).ToDictionary(f => f[0], f => f[1]) ?? [],
            Today = today,
        };
    }

    /// <summary>What was wrong with a field; null when nothing was.</summary>
    public string? Wrong(string field) => Faults.GetValueOrDefault(field);

    /// <summary>Bytes as said: <c>412 KB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => $"{(bytes + 512) / 1024} KB",
        _ => $"{bytes * 10 / (1024 * 1024) / 10}.{bytes * 10 / (1024 * 1024) % 10} MB",
    };

    /// <summary>How the name of a kind ends, by our own note: <c>.pdf</c>.</summary>
    public static string EndingOf(string kind) => EvidenceKinds.Say(kind) switch { "PDF" => ".pdf", "JPEG" => ".jpg", _ => ".png" };

    /// <summary>Keeps what was typed for the page that is shown next.</summary>
    internal static void Keep(ITempDataDictionary kept, EvidenceForm form, IReadOnlyList<Refusal> faults)
    {
        // In one: a text that looks like a day would come back as another type.
        var shows = form.Shows is { Length: > CaseEvidence.LongestShows } text ? text[..CaseEvidence.LongestShows] : form.Shows;
        kept[KeptTyped] = $"{form.ReceivedOn?.Field()}\n{shows}";
        kept[KeptNo] = string.Join('\n', faults.Select(f => $"{f.Field ?? "File"}\t{f.Message}"));
    }
}
