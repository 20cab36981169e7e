using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// Every rule of one office as dated rows with an authority: what is taxed, what lateness costs, who gets the money, how drawers are kept.
/// Never changes once made. A day before the first row of a rule is refused, never guessed.
/// </summary>
public sealed class RuleBook
{
    private const string EveryLocation = "*";
    /// <summary>Nothing is worked out beyond the end of it.</summary>
    internal const int LastYear = 2199;
    private readonly Dictionary<string, TaxType> _taxTypes = [];
    private readonly Dictionary<string, Location> _locations = [];

    /// <summary>Which office: <c>east-baton-rouge</c>.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>As the top of a page says it: <c>East Baton Rouge</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The office's name as a receipt prints it, line by line.</summary>
    public required IReadOnlyList<string> OfficeName { get; init; }

    /// <summary>The time zone (IANA) where the settings name no other.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Every tax and fee, in the order of the counter.</summary>
    public required IReadOnlyList<TaxType> TaxTypes
    {
        get;
        init
        {
            field = value;
            _taxTypes = value.ToDictionary(t => t.Code, StringComparer.Ordinal);
        }
    }

    public required IReadOnlyList<Location> Locations
    {
        get;
        init
        {
            field = value;
            _locations = value.ToDictionary(l => l.Code, StringComparer.Ordinal);
        }
    }

    public required IReadOnlyList<Fund> Funds { get; init; }

    /// <summary>The fund that penalty, interest and other fees go to.</summary>
    public required DatedRows<Fund> LateFund { get; init; }

    /// <summary>What another office collects of each sale, in percent; null where there is none.</summary>
    public required DatedRows<decimal>? CollectedElsewhere { get; init; }

    public required CounterSettings Counter { get; init; }

    /// <summary>How the tax on one sale is worked out.</summary>
    public required SaleRules Sale { get; init; }

    /// <summary>License fees; no classes where the office has none.</summary>
    public required LicenseFees Licenses { get; init; }

    /// <summary>Fees by use.</summary>
    public required IReadOnlyList<UserFee> UserFees { get; init; }

    /// <summary>The state's interest, for comparison; null where there is none.</summary>
    public required DatedRows<StateInterest>? StateInterest { get; init; }

    public required DatedRows<DayCount> DayCount { get; init; }

    /// <summary>What a license costs, and why.</summary>
    public Result<Calculation> LicenseFee(LicenseFeeQuestion asked) => LicenseFeeAnswers.Answer(Licenses, asked);

    /// <summary>What a user fee comes to for a month, and why.</summary>
    public Result<Calculation> UserFee(string code, decimal usage, DateOnly on) =>
        UserFees.FirstOrDefault(f => f.Code == code) is { } fee ? fee.Answer(usage, on) : RuleBookRefusals.UnknownUserFee(code, string.Join(", ", UserFees.Select(f => f.Code)));
    public required BusinessCalendar Calendar { get; init; }
    public required DueDates DueDates { get; init; }

    public required FilingRules Filing { get; init; }

    public required Discounts Discounts { get; init; }

    /// <summary>The returns that are filed, line by line.</summary>
    public required ReturnForms Returns { get; init; }

    /// <summary>Until when to appeal, to claim a refund, to hand in a paper.</summary>
    public required Deadlines Deadlines { get; init; }

    /// <summary>Charges that are no late penalty.</summary>
    public required Charges Charges { get; init; }

    /// <summary>Amounts from which on an approval or an electronic payment is needed.</summary>
    public required Limits Limits { get; init; }

    public required OffAccountRules OffAccounts { get; init; }
    public required CollectingRules Collecting { get; init; }
    public required DeskRules Desk { get; init; }

    public required RefundInterests RefundInterest { get; init; }

    /// <summary>Grounds on which penalty is asked to be waived, and whether interest may be.</summary>
    public required WaiverRules Waivers { get; init; }

    public required LicenseKinds LicenseKinds { get; init; }
    public required RegistrationRules Registration { get; init; }

    public required CodingRules Coding { get; init; }

    public required IReadOnlyList<ReasonCodes> Reasons { get; init; }

    /// <summary>The reasons for the requests of a duty; none where the office's book has none for it.</summary>
    /// <param name="duty">As the rule book names it: <c>penalty-waivers</c>.</param>
    public ReasonCodes ReasonsOf(string duty) => Reasons.FirstOrDefault(r => r.Duty == duty) ?? new ReasonCodes(Name, duty, []);

    /// <summary>The tax type of a code, or null.</summary>
    public TaxType? FindTaxType(string code) => _taxTypes.GetValueOrDefault(code);

    /// <summary>The location of a code, or null.</summary>
    public Location? FindLocation(string code) => _locations.GetValueOrDefault(code);

    /// <summary>Who gets how much of a tax or fee, in the order of the books. <paramref name="day"/> is the last day of the period taxed.</summary>
    public Result<FundSplit> FundShares(string taxType, string? locationCode, DateOnly day)
    {
        if (FindTaxType(taxType) is not { } type)
        {
            return RuleBookRefusals.UnknownTaxType(taxType, Name);
        }

        if (!type.Shares.TryGetValue(EveryLocation, out var rows) && !type.Shares.TryGetValue(locationCode ?? "", out rows))
        {
            return RuleBookRefusals.UnknownLocation(locationCode ?? "", Name);
        }

        var found = rows.On(day);
        return found.Refusal is { } no ? no : found.Value.Value;
    }

    /// <summary>The same for any component: tax and fee, those of the counter among them, go by their shares; all else to <see cref="LateFund"/>.</summary>
    public Result<FundSplit> FundShares(Component component, string taxType, string? locationCode, DateOnly day)
    {
        if (component is Component.Tax or Component.Fee || taxType == TaxType.CounterFees)
        {
            return FundShares(taxType, locationCode, day);
        }

        var found = LateFund.On(day);
        return found.Refusal is { } no ? no : new FundSplit([new FundShare(found.Value.Value, 1)]);
    }

    /// <summary>The rate of sales tax at a location.</summary>
    public Result<LocationRate> RateAt(string taxType, string locationCode, DateOnly day)
    {
        if (FindTaxType(taxType) is not { } type)
        {
            return RuleBookRefusals.UnknownTaxType(taxType, Name);
        }

        if (!type.Shares.TryGetValue(locationCode, out var rows) || FindLocation(locationCode) is { IsOutside: true })
        {
            return RuleBookRefusals.NoRateAt(FindLocation(locationCode), locationCode, Name);
        }

        var here = rows.On(day);
        var elsewhere = CollectedElsewhere?.On(day);
        if ((here.Refusal ?? elsewhere?.Refusal) is { } no)
        {
            return no;
        }

        var percent = here.Value.Value.Shares.Sum(share => share.Weight);
        return elsewhere is null
            ? new LocationRate(percent, 0, [here.Value.Authority])
            : new LocationRate(percent, elsewhere.Value.Value, [here.Value.Authority, elsewhere.Value.Authority]);
    }

    /// <summary>
    /// What should be assessed for one obligation, and why. Refused for a tax type the office does not have, a due date before the first rule
    /// and a day asked after 2199.
    /// </summary>
    public Result<LateCharges> LateChargesOf(LateChargesQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (FindRules(ref question, out var type, out var rules) is { } no)
        {
            return no;
        }

        var tax = new OpenTax(question);
        var steps = new List<LateChargesStep>();
        var now = LateChargesWalk.Walk(rules, tax, question, question.AsOf, steps);
        var ahead = WhatNext.For(rules, tax, question, now, out var increase);
        var (penaltyGrows, interestGrows) = WhatNext.Grows(rules, tax, question);
        return new LateCharges
        {
            Penalty = now.Penalty,
            Waived = question.WaivedOf(now.Penalty),
            Interest = now.Interest,
            Steps = steps,
            Next = WhatNext.Say(ahead, question.AsOf),
            UpcomingChanges = ahead,
            PenaltyGrows = penaltyGrows,
            InterestGrows = interestGrows,
            NextIncrease = increase,
            FilingDayMissing = FilingDayMissing(rules, question),
            Notes = [.. Notes(type!, rules, question)],
        };
    }

    /// <summary>The same amounts without the explanation, for long lists: the same walk, nothing said. The penalty is that before what is waived of it (<see cref="LateChargesQuestion.WaivedOf"/>).</summary>
    public Result<LateAmounts> LateAmountsOf(LateChargesQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return FindRules(ref question, out _, out var rules) is { } no
            ? no
            : LateChargesWalk.Walk(rules, new OpenTax(question), question, question.AsOf, null);
    }

    private Refusal? FindRules(ref LateChargesQuestion question, out TaxType? type, out RulesOfTheDay rules)
    {
        (question, rules) = (question.CountedBy(Calendar), default);
        type = FindTaxType(question.TaxType);
        return type switch
        {
            _ when question.AsOf.Year > LastYear => RuleBookRefusals.TooFarAhead(LastYear),
            null => RuleBookRefusals.UnknownTaxType(question.TaxType, Name),
            { Late: { } late } => RulesOfTheDay.Find(late, question.DueOn, out rules),
            _ => null,
        };
    }

    private static bool FilingDayMissing(RulesOfTheDay rules, LateChargesQuestion question) =>
        rules.Penalty?.Value.End == PenaltyEnd.Filed && question.FiledOn is null && question.AsOf > question.DueOn;

    private static IEnumerable<string> Notes(TaxType type, RulesOfTheDay rules, LateChargesQuestion question)
    {
        if (type.NoLateRule is { } note)
        {
            yield return note;
        }

        if (FilingDayMissing(rules, question))
        {
            yield return "This penalty is for filing late. No filing date is recorded, so no penalty is charged until the filing date is entered.";
        }
    }
}
