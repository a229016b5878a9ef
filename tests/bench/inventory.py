"""Inventories of a given size, the same for the same seed, in the forms that people have them."""

import csv
import datetime
import json
import random

HEADER = ["账号", "产品", "实例ID", "实例名称", "地域", "实例规格", "付费方式", "创建时间", "到期时间", "状态",
          "公网IP", "带宽"]
REGIONS = ["cn-hangzhou", "cn-beijing", "cn-shanghai", "cn-shenzhen", "cn-qingdao"]
TYPES = ["ecs.g6.large", "ecs.c6.xlarge", "ecs.t6-c1m1.large", "ecs.e-c1m2.large"]
BEIJING = datetime.timedelta(hours=8)


def servers(count, seed=1):
    """Rows of a console's table, in the order of HEADER, three of four subscriptions."""
    draw = random.Random(seed)
    for number in range(count):
        created = datetime.datetime(2025, 1, 1) + datetime.timedelta(minutes=draw.randrange(500_000))
        expires = datetime.datetime.combine(created, datetime.time()) + datetime.timedelta(
            days=365 + draw.randrange(700))
        yield ["bench", "ecs", f"i-bp1{draw.getrandbits(64):016x}", f"服务器-{number}",
               draw.choice(REGIONS), draw.choice(TYPES),
               draw.choice(["包年包月", "包年包月", "包年包月", "按量付费"]),
               f"{created:%Y-%m-%d %H:%M:%S}", f"{expires:%Y-%m-%d %H:%M:%S}",
               draw.choice(["运行中", "运行中", "已停止"]),
               ".".join(str(draw.randrange(1, 250)) for _ in range(4)),
               str(draw.choice([1, 2, 5, 10]))]


def write_csv(path, count):
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(HEADER)
        table.writerows(servers(count))


def utc(local):
    moment = datetime.datetime.strptime(local, "%Y-%m-%d %H:%M:%S") - BEIJING
    return f"{moment:%Y-%m-%dT%H:%MZ}"


def write_ecs_json(path, count):
    """What `aliyun ecs DescribeInstances --pager` prints: the same servers."""
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"Instances":{"Instance":[')
        for number, row in enumerate(servers(count)):
            _, _, identity, name, region, kind, billing, created, expires, status, ip, mbps = row
            prepaid = billing == "包年包月"
            file.write("," if number else "")
            json.dump({
                "InstanceId": identity, "InstanceName": name, "RegionId": region,
                "InstanceType": kind, "InstanceChargeType": "PrePaid" if prepaid else "PostPaid",
                "CreationTime": utc(created),
                "ExpiredTime": utc(expires) if prepaid else "2099-12-31T15:59Z",
                "Status": "Running" if status == "运行中" else "Stopped",
                "InternetMaxBandwidthOut": int(mbps),
                "PublicIpAddress": {"IpAddress": [ip]},
                "EipAddress": {"IpAddress": "", "AllocationId": ""},
                "OperationLocks": {"LockReason": []},
            }, file, ensure_ascii=False, separators=(",", ":"))
        file.write("]}}")
