namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the rule book says about answering customers: how the office finds out who asks, what anybody may be told, and what counts as the same question.</summary>
public sealed record DeskRules
{
    /// <summary>Whether only public information shows before the office knows who asks.</summary>
    public required DatedRows<bool> IsCheckNeeded { get; init; }

    /// <summary>How the office finds out who asks.</summary>
    public required IReadOnlyList<IdentityRule> Checks { get; init; }

    /// <summary>How many wrong answers end a check.</summary>
    public required DatedRows<int> WrongAnswers { get; init; }

    /// <summary>What anybody may be told.</summary>
    public required IReadOnlyList<PublicRule> Public { get; init; }

    /// <summary>How the office makes sure of a change of what is on file.</summary>
    public required IReadOnlyList<VerificationRule> Verifications { get; init; }

    /// <summary>For how many minutes an inquiry that ended because the clerk went on to somebody else is taken up again.</summary>
    public required DatedRows<int> ResumeMinutes { get; init; }

    /// <summary>Within how many days a question about the same account and topic is not a first contact.</summary>
    public required DatedRows<int> RepeatDays { get; init; }

    /// <summary>What may be told to whom.</summary>
    public required IReadOnlyList<MayKnowRule> MayKnow { get; init; }

    /// <summary>Whether a newer authorization revokes older ones for the same matter, unless its paper keeps them.</summary>
    public required DatedRows<bool> RevokesOlder { get; init; }

    /// <summary>Whether a representative who is no attorney, CPA or enrolled agent needs two witnesses or a notary.</summary>
    public required DatedRows<bool> WitnessNeeded { get; init; }

    /// <summary>The checks of a channel on a day.</summary>
    public IReadOnlyList<IdentityRule> ChecksOn(DateOnly day, string channel) => [.. Checks.Where(c => c.Channels.Contains(channel) && Holds(c.Rows, day))];

    /// <summary>How a change of what is on file is verified on a day.</summary>
    public IReadOnlyList<VerificationRule> VerificationsOn(DateOnly day) => [.. Verifications.Where(v => Holds(v.Rows, day))];

    /// <summary>What anybody may be told on a day.</summary>
    public IReadOnlyList<PublicRule> PublicOn(DateOnly day) => [.. Public.Where(p => Holds(p.Rows, day))];

    /// <summary>What may be told to whom on a day.</summary>
    public IReadOnlyList<MayKnowRule> MayKnowOn(DateOnly day) => [.. MayKnow.Where(m => Holds(m.Rows, day))];

    /// <summary>Whether only public information shows on a day before the office knows who asks. Where the book does not reach, it does.</summary>
    public bool NeedsCheckOn(DateOnly day) => IsCheckNeeded.On(day) is not { Refusal: null, Value.Value: false };

    private static bool Holds(DatedRows<bool> rows, DateOnly day) => rows.On(day) is { Refusal: null, Value.Value: true };
}
