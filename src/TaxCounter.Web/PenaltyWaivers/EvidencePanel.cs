using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The papers of a case as <c>_Evidence.cshtml</c> shows them: on the case's page with the form, elsewhere without.</summary>
public sealed class EvidencePanel
{
    private const string KeptShows = "evidence.shows", KeptDay = "evidence.day", KeptNo = "evidence.no";

    /// <summary>The case.</summary>
    public required PenaltyWaiver Waiver { get; init; }

    /// <summary>Whether a paper can be added here, now, by this person.</summary>
    public bool MayAdd { get; init; }

    /// <summary>What it shows, as typed before a refusal.</summary>
    public string? Shows { get; init; }

    /// <summary>The day it came in, as typed before a refusal.</summary>
    public string? ReceivedOn { get; init; }

    /// <summary>Why the last file was not taken.</summary>
    public string? Wrong { get; init; }

    /// <summary>The day, after which nothing can have come in.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The papers to read, without the form: for whoever decides.</summary>
    public static EvidencePanel Read(PenaltyWaiver waiver) => new() { Waiver = waiver };

    /// <summary>The papers with the form, where the case takes more and the person may add them; what was typed before a refusal is in it again.</summary>
    public static EvidencePanel Of(PenaltyWaiver waiver, StaffMember who, DateOnly today, ITempDataDictionary kept)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(kept);
        return new EvidencePanel
        {
            Waiver = waiver,
            MayAdd = who.May(Permission.RequestWaiver) && PenaltyWaiver.MovesOf(waiver.State, WaiverVerb.AddEvidence).Count > 0,
            Shows = kept[KeptShows] as string,
            ReceivedOn = kept[KeptDay] as string ?? today.Field(),
            Wrong = kept[KeptNo] as string,
            Today = today,
        };
    }

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
    internal static void Keep(ITempDataDictionary kept, EvidenceForm form, Refusal no)
    {
        kept[KeptShows] = form.Shows is { Length: > PenaltyWaiver.LongestAnswer } text ? text[..PenaltyWaiver.LongestAnswer] : form.Shows;
        kept[KeptDay] = form.ReceivedOn?.Field();
        kept[KeptNo] = no.Message;
    }
}
