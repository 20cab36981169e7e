using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Accounts;
using TaxCounter.Data.Tests.Adjustments;
using TaxCounter.Data.Tests.Authorizations;
using TaxCounter.Data.Tests.Cashiering;
using TaxCounter.Data.Tests.Collections;
using TaxCounter.Data.Tests.Custody;
using TaxCounter.Data.Tests.Demographics;
using TaxCounter.Data.Tests.Deposits;
using TaxCounter.Data.Tests.Inquiries;
using TaxCounter.Data.Tests.Licenses;
using TaxCounter.Data.Tests.MergedAccounts;
using TaxCounter.Data.Tests.MovedPayments;
using TaxCounter.Data.Tests.OffAccounts;
using TaxCounter.Data.Tests.PaymentPlans;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Data.Tests.Reconciliation;
using TaxCounter.Data.Tests.Refunds;
using TaxCounter.Data.Tests.ReturnedChecks;
using TaxCounter.Data.Tests.Returns;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>
/// Every act on money, of every duty, with the answer to each commit lost: the program looks for it by itself, and everything comes out as if nothing had happened, to
/// the last sentence and to <c>verify</c>. The classes below run the tests of a duty's service over such a line.
/// </summary>
public sealed class EveryAnswerLostTests
{
    /// <summary>Services whose acts move no money, or that are tried elsewhere with a lost answer.</summary>
    private static readonly string[] _elsewhere = ["AlertService", "AppointmentService", "ArticleService", "DoorService", "DiscrepancyService", "LetterTemplateService", "CounterLetterService", "MailService", "PayoffQuoteService", "PromiseService", "ReceiptService", "SecondScreenService", "StatementService", "CardSettlementService", "RegisteringService", "RegistrationDraftService", "RuleChangeService", "ClearanceService", "MoveService", "NoteService", "CaseService`4"];

    [Fact]
    public void Every_service_that_acts_on_money_is_tried_with_every_answer_lost()
    {
        var acting = typeof(IOneTransaction).Assembly.GetTypes().Where(t => t.Name.Contains("Service", StringComparison.Ordinal) && t.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(IOneTransaction)))).Select(t => t.Name).Except(_elsewhere);
        var tried = typeof(EveryAnswerLostTests).Assembly.GetTypes().Where(t => t.Name.EndsWith("AnswersLost", StringComparison.Ordinal)).Select(t => t.Name[..^"AnswersLost".Length]);

        Assert.Empty(acting.Except(tried));
    }
}

public sealed class DemographicsServiceAnswersLost() : DemographicsServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class MergeServiceAnswersLost() : MergeServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class PaymentServiceAnswersLost() : PaymentServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class VoidServiceAnswersLost() : VoidServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class DrawerServiceAnswersLost() : DrawerServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class CustodyServiceAnswersLost() : CustodyServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class HandoverAnswersLost() : HandoverTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class DayServiceAnswersLost() : DayServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class DepositServiceAnswersLost() : DepositServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class ReconciliationServiceAnswersLost() : ReconciliationServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class PenaltyWaiverServiceAnswersLost() : PenaltyWaiverServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class AdjustmentServiceAnswersLost() : AdjustmentServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class FindingServiceAnswersLost : FindingServiceTests
{
    protected override bool LosesAnswers => true;
}

public sealed class MovedPaymentServiceAnswersLost : MovedPaymentTests
{
    protected override bool LosesAnswers => true;
}

public sealed class PaymentPlanServiceAnswersLost() : PaymentPlanTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class CreditServiceAnswersLost : CreditServiceTests
{
    protected override bool LosesAnswers => true;
}

public sealed class ReturnedCheckServiceAnswersLost() : ReturnedCheckTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class OffAccountServiceAnswersLost : OffAccountServiceTests
{
    protected override bool LosesAnswers => true;
}

public sealed class RefundServiceAnswersLost : RefundServiceTests
{
    protected override bool LosesAnswers => true;
}

public sealed class ReturnServiceAnswersLost : ReturnServiceTests
{
    protected override bool LosesAnswers => true;
}

public sealed class LicenseServiceAnswersLost() : LicenseServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class ContactServiceAnswersLost() : ContactTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class StatementRunServiceAnswersLost() : StatementTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class InquiryServiceAnswersLost() : InquiryTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class IdentityServiceAnswersLost() : IdentityTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

public sealed class AuthorizationServiceAnswersLost() : AuthorizationTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}
