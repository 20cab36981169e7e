using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Tests.RuleBooks;

/// <summary>A small rule book made in the test; say only what the test is about.</summary>
internal static class SomeRules
{
    public static readonly Authority Law = new("R.S. 1", Certainty.Verified);

    public static readonly PenaltyRule Penalty = new()
    {
        Stepping = PenaltyStepping.ThirtyDaysOrPart,
        Rate = 0.05m,
        Cap = 0.25m,
        Base = PenaltyBase.StillDue,
        End = PenaltyEnd.Paid,
    };

    public static readonly InterestRule Monthly = Interest(InterestCounting.MonthOrPart, (Day("2000-01-01"), 0.01m, null));

    public static InterestRule Interest(InterestCounting counting, params (DateOnly FirstDay, decimal Rate, decimal? Factor)[] rates) => new()
    {
        Counting = counting,
        Start = InterestStart.DueDate,
        Rates = new DatedRows<InterestRate>("interest rate", [.. rates.Select(r => new Dated<InterestRate>(r.FirstDay, new InterestRate(r.Rate, r.Factor), Law))]),
    };

    public static RuleBook Book(PenaltyRule? penalty = null, InterestRule? interest = null)
    {
        TaxList taxes = new(
            "Somewhere",
            [
                new TaxType
                {
                    Code = "sales",
                    Name = "Sales",
                    Late = new LateRules("sales", penalty is null ? null : Always(penalty), interest is null ? null : Always(interest)),
                    NoLateRule = null,
                    Shares = new Dictionary<string, DatedRows<FundSplit>>(),
                },
            ]);
        var calendar = Calendar();
        var dueDates = new DueDates(taxes, calendar, []);
        return new RuleBook
        {
            Jurisdiction = "somewhere",
            Name = "Somewhere",
            OfficeName = ["Somewhere"],
            TimeZone = "UTC",
            Funds = [],
            Locations = [],
            LateFund = One(new Fund("general", "General fund")),
            CollectedElsewhere = null,
            Counter = new CounterSettings
            {
                DrawerCashLimit = One(Money.Zero),
                OverShortTolerance = One(Money.Zero),
                DepositWithinDays = One(1),
                QuoteDays = One(60),
                PaymentOrder = Always<IReadOnlyList<Component>>([Component.Tax]),
            },
            Sale = new SaleRules { Brackets = new Dictionary<decimal, DatedRows<BracketTable>>(), Rounding = null, Place = null },
            UserFees = [],
            Licenses = new LicenseFees { Classes = [], NewBusiness = null, YearOfDays = null, Takeover = null },
            StateInterest = null,
            DayCount = One(new DayCount(CountsFirst: false, CountsLast: true)),
            TaxTypes = taxes.Types,
            Coding = new CodingRules { Places = [], PostalCodes = [], Issuers = [], Words = [], Licenses = [], Rules = [], Suspects = [] },
            Calendar = calendar,
            DueDates = dueDates,
            LicenseKinds = new LicenseKinds([]),
            Registration = new RegistrationRules
            {
                Fields = [],
                Roles = One<IReadOnlyList<string>>(["Owner"]),
                Places = One(new PlacesRule(MayChoose: false, "One license for each.")),
                Clearance = One(new ClearanceRule { Paper = "Clearance certificate", Says = "The buyer is liable.", Applies = "Ask here.", IsIssuedHere = true }),
            },
            Filing = new FilingRules(taxes, []),
            Discounts = new Discounts(taxes, dueDates, []),
            Returns = new ReturnForms("Some", []),
            Deadlines = new Deadlines(taxes, calendar, [], [], []) { Rights = new RightsBook("Somewhere", calendar, []) },
            Charges = new Charges("Somewhere", []),
            Limits = new Limits("Somewhere", [], One(Money.Zero)),
            RefundInterest = new RefundInterests(taxes, []),
            OffAccounts = new OffAccountRules
            {
                SmallCredit = One(new Money(5_00)),
                SmallDebit = One(new Money(5_00)),
                UnknownRightYears = One(3),
                WarnDays = One(60),
                CarryDays = One(45),
                OffsetFirst = One(true),
            },
            Collecting = new CollectingRules
            {
                CallHours = One(new CallHours(new TimeOnly(8, 0), new TimeOnly(17, 0))),
                NoCalls = [new AlertRule("bankruptcy", "Send it to counsel.", One(true)), new AlertRule("do-not-call", "Write a letter.", One(true))],
                LeftOut = [new AlertRule("payment-plan", "They pay by a plan.", One(true))],
                PromiseDays = One(30),
                ClaimMinutes = One(15),
            },
            Desk = new DeskRules
            {
                IsCheckNeeded = One(true),
                Checks = [new IdentityRule("photo-id", "Photo ID", "A photo ID.", ["walk-in"], true, One(true))],
                WrongAnswers = One(2),
                Public = [new PublicRule("rules", "Rates and forms.", One(true))],
                Verifications = [new VerificationRule("document-shown", "Document shown", "A lease.", false, false, One(true))],
                ResumeMinutes = One(30),
                RepeatDays = One(30),
                MayKnow = [],
                RevokesOlder = One(true),
                WitnessNeeded = One(true),
            },
            Reasons = [],
            Waivers = new WaiverRules("Somewhere", [], new DatedRows<int>("history", [new Dated<int>(new DateOnly(1980, 1, 1), 3, new Authority("test", Certainty.Memory))])),
        };
    }

    /// <summary>Saturdays and Sundays are free, and the holidays given.</summary>
    public static BusinessCalendar Calendar(params HolidayRule[] holidays) => new(
        One<IReadOnlyList<DayOfWeek>>([DayOfWeek.Saturday, DayOfWeek.Sunday]),
        [.. holidays.Select((rule, i) => new Holiday($"holiday-{i}", $"Holiday {i}", One(rule)))]);

    public static LateChargesQuestion Question(long cents, DateOnly due, DateOnly asOf, params DatedAmount[] credits) => new()
    {
        TaxType = "sales",
        DueOn = due,
        AsOf = asOf,
        Charges = [new DatedAmount(due, new Money(cents))],
        Credits = credits,
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DatedRows<T> One<T>(T value) => new("rule", [new Dated<T>(Day("2000-01-01"), value, Law)]);

    private static Choice<T> Always<T>(T value)
    {
        var reading = new Reading<T>("the-one", "The one.", value, Law);
        return new Choice<T>([reading], One(reading));
    }
}
